package com.clutch;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Clutch in a process of its own, so that it can be killed. It logs JSON to {@code server.log} beside the data directory. */
final class ServerProcess implements AutoCloseable {

    static final String EMAIL = "admin@clutch.local";
    static final String PASSWORD = "First-Admin-2026";

    private final Path data;
    private final List<String> settings;
    private final int port;
    private Process process;

    /** @param settings beyond the usual ones, such as {@code --server.port=0} */
    ServerProcess(Path data, String... settings) throws IOException {
        this.data = data;
        this.settings = List.of(settings);
        try (var socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    Api api() {
        return Api.at(port);
    }

    /** Starts it and waits until it is ready. */
    void start() throws IOException, InterruptedException {
        Files.createDirectories(data.getParent());
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                productionClassPath(),
                "com.clutch.ClutchApplication",
                "--clutch.limits.burst=1000000",
                "--clutch.limits.sustained=1000000",
                // What a killed one had in hand need not be waited for as long as in earnest.
                "--clutch.events.stale=4s"));
        command.addAll(settings);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolveSibling("server.log").toFile()));
        builder.environment().put("LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs");
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("CLUTCH_DATA_DIR", data.toString());
        builder.environment().put("CLUTCH_ADMIN_EMAIL", EMAIL);
        builder.environment().put("CLUTCH_ADMIN_PASSWORD", PASSWORD);
        process = builder.start();
        var patience = Duration.ofSeconds(90).toMillis() / 100;
        while (!ready()) {
            if (!process.isAlive() || patience-- == 0) {
                throw new AssertionError(
                        "Clutch did not start:\n" + Files.readString(data.resolveSibling("server.log")));
            }
            Thread.sleep(100);
        }
    }

    /** Without what tests bring, such as their own settings of the log. */
    private static String productionClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes") && !entry.matches(".*[/\\\\]testing([/\\\\-]).*"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** What it has logged, line by line. */
    List<String> log() throws IOException {
        return Files.readAllLines(data.resolveSibling("server.log"));
    }

    private boolean ready() {
        try {
            return api().get("/actuator/health/readiness").status() == 200;
        } catch (Api.Unanswered _) {
            return false;
        }
    }

    /** As {@code kill -9} does: the process has no chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** As SIGTERM does; answers how long it took to end. */
    Duration terminate() throws InterruptedException {
        var start = System.nanoTime();
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("Clutch did not stop within a minute");
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Override
    public void close() {
        // Whatever a failed test left behind: the server, and with it its database, stops on SIGTERM.
        if (process != null && process.isAlive()) {
            process.destroy();
            process.onExit().join();
        }
    }
}
