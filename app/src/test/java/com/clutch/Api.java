package com.clutch;

import com.clutch.app.openapi.Contract;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A REST client as the panel is one: JSON in, JSON out, a bearer token or none. Each answer is held against the description of the API.
 */
final class Api {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final JsonMapper JSON = new JsonMapper();

    private final String base;
    private final Map<String, String> headers;

    private Api(String base, Map<String, String> headers) {
        this.base = base;
        this.headers = headers;
    }

    static Api at(int port) {
        return new Api("http://localhost:" + port, Map.of("Accept", "application/json"));
    }

    /** The same client, signed in. */
    Api with(String token) {
        return header("Authorization", "Bearer " + token);
    }

    /** What this client sends as {@code Authorization}; null when it has not signed in. */
    String authorization() {
        return headers.get("Authorization");
    }

    /** The same client with one more header, or another value for it. */
    Api header(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Api(base, more);
    }

    Reply get(String path) {
        return send("GET", path, null, null);
    }

    Reply delete(String path) {
        return send("DELETE", path, null, null);
    }

    Reply post(String path, Object body) {
        return send("POST", path, "application/json", JSON.writeValueAsString(body));
    }

    Reply put(String path, Object body) {
        return send("PUT", path, "application/json", JSON.writeValueAsString(body));
    }

    Reply postCsv(String path, String csv) {
        return send("POST", path, "text/csv", csv);
    }

    /** Signs in and gives the client back with the token. */
    Api signIn(String email, String password) {
        var reply = post("/api/v1/auth/login", Map.of("email", email, "password", password));
        if (reply.status() != 200) {
            throw new AssertionError("sign-in failed: " + reply);
        }
        return with(reply.data().get("token").asString());
    }

    Reply send(String method, String path, String contentType, String body) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
        headers.forEach(request::header);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        request.method(
                method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var type = response.headers().firstValue("Content-Type").orElse("");
            Contract.hold(method, path, body, response.statusCode(), type, response.body());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException problem) {
            throw new Unanswered(problem);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(problem);
        }
    }

    /** The server did not answer: it is not there, or went away in the middle. */
    static final class Unanswered extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unanswered(IOException cause) {
            super(cause);
        }
    }

    record Reply(int status, HttpHeaders headers, String text) {

        JsonNode body() {
            return JSON.readTree(text);
        }

        JsonNode data() {
            return body().get("data");
        }

        String code() {
            return body().path("code").asString("");
        }

        @Override
        public String toString() {
            return status + " " + text;
        }
    }
}
