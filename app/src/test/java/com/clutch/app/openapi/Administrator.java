package com.clutch.app.openapi;

import com.clutch.app.RunningClutch;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import com.clutch.platform.security.AccessToken;
import com.clutch.platform.security.AccessTokens;
import com.clutch.platform.security.VerificationKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Calls a running Clutch as its first administrator, who signs in again whenever the token no longer holds. */
final class Administrator implements AutoCloseable {

    static final String EMAIL = "admin@clutch.local";
    static final String PASSWORD = "First-Admin-2026";

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final RunningClutch clutch;
    private final String base;
    private String token = "";

    Administrator(RunningClutch clutch) {
        this.clutch = clutch;
        this.base = "http://localhost:" + clutch.property("local.server.port");
    }

    String base() {
        return base;
    }

    /** A token of this account that Clutch signed and that has expired, as a tab has one that slept too long. */
    String expiredToken() {
        try {
            var keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
            clutch.bean(TransactionTemplate.class)
                    .executeWithoutResult(
                            _ -> clutch.bean(VerificationKeys.class).publish("slept", (RSAPublicKey) keys.getPublic()));
            var account = UUID.fromString(
                    JSON.readTree(get("/api/v1/auth/me").body()).at("/data/id").asString());
            var yesterday = Instant.now().minus(Duration.ofDays(1));
            var token = new AccessToken(
                    Ids.at(yesterday),
                    account,
                    UUID.randomUUID(),
                    Actor.Kind.ACCOUNT,
                    EMAIL,
                    Set.of(Actor.EVERYTHING),
                    yesterday.plusSeconds(900));
            return clutch.bean(AccessTokens.class).sign(token, "slept", (RSAPrivateKey) keys.getPrivate());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
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
