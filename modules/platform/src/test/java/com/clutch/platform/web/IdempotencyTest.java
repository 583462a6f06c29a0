package com.clutch.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdempotencyTest extends WebTest {

    private static final String ACCOUNT = Widgets.ID.toString();

    private Reply create(String key, String body) {
        return post("/api/v1/widgets", body, "Idempotency-Key", key, "X-Account", ACCOUNT);
    }

    private int widgets() {
        return dsl.fetchCount(org.jooq.impl.DSL.table("public.widget"));
    }

    private int answers() {
        return dsl.fetchCount(org.jooq.impl.DSL.table("platform.idempotent_answer"));
    }

    @Test
    void replaysTheFirstAnswer() {
        var first = create("k1", "{\"name\":\"a\"}");
        var second = create("k1", "{\"name\":\"a\"}");

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo("\"v3\"");
        assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(widgets()).isEqualTo(1);
    }

    @Test
    void refusesTheKeyForADifferentRequest() {
        create("k1", "{\"name\":\"a\"}");

        assertThat(create("k1", "{\"name\":\"b\"}").json().get("code").asString())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(post("/api/v1/widgets?x=1", "{\"name\":\"a\"}", "Idempotency-Key", "k1", "X-Account", ACCOUNT)
                        .status())
                .isEqualTo(422);
        assertThat(widgets()).isEqualTo(1);
    }

    @Test
    void storesNeitherTheKeyNorTheAnswerInPlain() {
        var reply = create("only-the-client-knows-this", "{\"name\":\"shown-once\"}");

        assertThat(reply.text()).contains("\"success\":true");
        var stored = dsl.fetchOne("select row(t.*)::text, encode(answer, 'escape') from platform.idempotent_answer t");
        assertThat(stored.get(0, String.class)).contains("/api/v1/widgets").doesNotContain("only-the-client");
        assertThat(stored.get(1, String.class)).doesNotContain("success").doesNotContain("Location");
    }

    @Test
    void keepsTheKeysOfAccountsApart() {
        create("k1", "{\"name\":\"a\"}");
        var other = post(
                "/api/v1/widgets",
                "{\"name\":\"b\"}",
                "Idempotency-Key",
                "k1",
                "X-Account",
                UUID.randomUUID().toString());

        assertThat(other.status()).isEqualTo(201);
        assertThat(widgets()).isEqualTo(2);
    }

    @Test
    void storesNothingForAnAnswerThatTellsOfNoSuccess() {
        for (var tries = 0; tries < 2; tries++) {
            var reply =
                    post("/api/v1/widgets/refused", "{\"name\":\"a\"}", "Idempotency-Key", "k1", "X-Account", ACCOUNT);
            assertThat(reply.status()).isEqualTo(409);
            assertThat(reply.json().get("code").asString()).isEqualTo("CONFLICT");
        }
        assertThat(create("k1", "{\"name\":\"a\"}").status()).isEqualTo(201);
        assertThat(widgets()).isEqualTo(1);
    }

    @Test
    void answersAConstraintThatSpeaksAsAConflict() {
        create("k1", "{\"name\":\"a\"}");

        assertThat(create("k2", "{\"name\":\"a\"}").status()).isEqualTo(409);
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void tellsOfNoSuccessThatWasNotCommitted() {
        var reply = post(
                "/api/v1/widgets/fails-at-commit", "{\"name\":\"a\"}", "Idempotency-Key", "k1", "X-Account", ACCOUNT);

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.header("ETag")).isNull();
        assertThat(answers()).isZero();
    }

    @Test
    void meansNothingWithoutASignIn() {
        post("/api/v1/widgets", "{\"name\":\"a\"}", "Idempotency-Key", "k1");

        assertThat(answers()).isZero();
    }

    @Test
    void refusesKeysThatAreNone() {
        assertThat(create("x".repeat(256), "{\"name\":\"a\"}").status()).isEqualTo(400);
    }

    @Test
    void forgetsAfterADay() {
        create("k1", "{\"name\":\"a\"}");
        dsl.execute("update platform.idempotent_answer set created_at = created_at - interval '24 hours'");

        assertThat(create("k1", "{\"name\":\"b\"}").status()).isEqualTo(201);
        assertThat(widgets()).isEqualTo(2);
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void makesOneRowOfFiftyRequestsAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(50)) {
            var replies = threads
                    .invokeAll(IntStream.range(0, 50)
                            .mapToObj(number -> (Callable<Reply>) () -> post(
                                    "/api/v1/widgets/slow",
                                    "{\"name\":\"a\"}",
                                    "Idempotency-Key",
                                    "k1",
                                    "X-Account",
                                    ACCOUNT))
                            .toList())
                    .stream()
                    .map(reply -> reply.resultNow())
                    .toList();

            assertThat(replies).extracting(Reply::status).containsAnyOf(200).isSubsetOf(200, 409);
            assertThat(replies)
                    .filteredOn(reply -> reply.status() == 200 && reply.header("Idempotency-Replayed") == null)
                    .hasSize(1);
            assertThat(replies)
                    .filteredOn(reply -> reply.status() == 409)
                    .isNotEmpty()
                    .allSatisfy(reply ->
                            assertThat(reply.json().get("code").asString()).isEqualTo("IN_PROGRESS"));
        }
        assertThat(widgets()).isEqualTo(1);
        assertThat(answers()).isEqualTo(1);
    }

    @Test
    void watchesTheSizeOfBodies() {
        assertThat(create("k1", "{\"name\":\"" + "x".repeat(11_000) + "\"}").status())
                .isEqualTo(413);
        assertThat(answers()).isZero();
    }

    @Test
    void replaysUploads() {
        var csv = "name,color\n" + "widget,red\n".repeat(120_000);
        for (var tries = 0; tries < 2; tries++) {
            var reply = post(
                    "/api/v1/widgets/import",
                    csv,
                    "Content-Type",
                    "text/csv",
                    "Idempotency-Key",
                    "k1",
                    "X-Account",
                    ACCOUNT);
            assertThat(reply.json().at("/data/rows").asInt()).isEqualTo(120_000);
        }
        assertThat(widgets()).isEqualTo(1);
    }

    @Test
    void takesFormsWithAnotherBoundaryForTheSameRequest() {
        assertThat(form("one", "name\na\n").status()).isEqualTo(200);
        assertThat(form("two", "name\na\n").header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(form("two", "name\nb\n").status()).isEqualTo(422);
        assertThat(form("two", "x".repeat(4_000_000)).status()).isEqualTo(413);
    }

    private Reply form(String boundary, String csv) {
        var body =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n%s\r\n--%s--\r\n"
                        .formatted(boundary, csv, boundary);
        return send(request("/api/v1/widgets/import")
                .POST(BodyPublishers.ofString(body))
                .headers(
                        "Content-Type",
                        "multipart/form-data; boundary=" + boundary,
                        "Idempotency-Key",
                        "form",
                        "X-Account",
                        ACCOUNT));
    }
}
