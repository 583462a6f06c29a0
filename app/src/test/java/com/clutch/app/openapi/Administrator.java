package com.clutch.app.openapi;

import com.clutch.app.RunningClutch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Calls a running Clutch as its first administrator, who signs in again whenever the token no longer holds. */
final class Administrator implements AutoCloseable {

    static final String EMAIL = "admin@clutch.local";
    static final String PASSWORD = "First-Admin-2026";

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private String token = "";

    Administrator(RunningClutch clutch) {
        this.base = "http://localhost:" + clutch.property("local.server.port");
    }

    String base() {
        return base;
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, null, null);
    }

    /** @param type of the body, null where there is none */
    HttpResponse<String> send(String method, String path, @Nullable String type, @Nullable String body) {
        var answer = once(method, path, type, body);
        if (answer.statusCode() == 401 && answer.body().contains("TOKEN_")
                || answer.body().contains("NOT_SIGNED_IN")) {
            signIn();
            return once(method, path, type, body);
        }
        return answer;
    }

    private void signIn() {
        token = "";
        var sent = JSON.writeValueAsString(Map.of("email", EMAIL, "password", PASSWORD));
        var answer = once("POST", "/api/v1/auth/login", "application/json", sent);
        if (answer.statusCode() != 200) {
            throw new AssertionError("the administrator cannot sign in: " + answer.body());
        }
        token = JSON.readTree(answer.body()).path("data").path("token").asString();
    }

    private HttpResponse<String> once(String method, String path, @Nullable String type, @Nullable String body) {
        var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, publisher)
                .header("Accept", "application/json, */*;q=0.5");
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(problem);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
