package com.clutch.app;

import com.clutch.ClutchApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole of Clutch in this process, on a port and a data directory of its own. */
public final class RunningClutch implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningClutch(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it; settings are {@code name=value}. */
    public static RunningClutch start(Path dataDirectory, String... settings) {
        var arguments = new ArrayList<String>();
        if (Arrays.stream(settings).noneMatch(setting -> setting.startsWith("server.port="))) {
            arguments.add("--server.port=0");
        }
        arguments.add("--clutch.data-dir=" + dataDirectory);
        Arrays.stream(settings).map(setting -> "--" + setting).forEach(arguments::add);
        return new RunningClutch(new SpringApplication(ClutchApplication.class).run(arguments.toArray(String[]::new)));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public String property(String name) {
        return context.getEnvironment().getRequiredProperty(name);
    }

    public HttpResponse<String> get(String path) {
        var uri = URI.create("http://localhost:" + property("local.server.port") + path);
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
