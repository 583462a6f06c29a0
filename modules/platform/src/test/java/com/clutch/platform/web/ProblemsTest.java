package com.clutch.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest extends WebTest {

    @Test
    void saysNoInOneShape() {
        var reply = post("/api/v1/widgets/refused", "{\"name\":\"a\"}");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.header("Retry-After")).isEqualTo("7");
        assertThat(reply.json().toString()).isEqualTo("""
            {"type":"urn:clutch:error:platform:CONFLICT","title":"Conflict","status":409,"detail":"No.",\
            "code":"CONFLICT","success":false,"message":"No.","error":"CONFLICT","traceId":"%s","retryAfter":7}\
            """.formatted(reply.header("X-Correlation-Id")));
    }

    @Test
    void leaksNothingOfAFault() {
        var reply = get("/api/v1/widgets/boom");

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.text()).doesNotContain("secret", "Exception", "com.clutch");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        GET    | /api/v1/nowhere               | 404 | NO_SUCH_ROUTE
        GET    | /api/v1/widgets/not-an-id     | 404 | NOT_FOUND
        GET    | /api/v1/widgets/1-1-1-1-1     | 404 | NOT_FOUND
        PATCH  | /api/v1/widgets               | 405 | METHOD_NOT_ALLOWED
        POST   | /api/v1/widgets               | 400 | UNREADABLE_BODY
        GET    | /api/v1/widgets?page=0        | 400 | BAD_PARAMETER
        GET    | /api/v1/widgets?page=x        | 400 | BAD_PARAMETER
        GET    | /api/v1/widgets?limit=1001    | 400 | BAD_PARAMETER
        GET    | /api/v1/widgets?sort=a,,b     | 400 | BAD_PARAMETER
        GET    | /api/v1/widgets?ownerId=x     | 400 | BAD_PARAMETER
        GET    | /api/v1/widgets?since=1/2/26  | 400 | BAD_PARAMETER
        GET    | /api/v1/widgets/number        | 400 | BAD_PARAMETER
        GET    | /api/v1/widgets/number?count=x| 400 | BAD_PARAMETER
        GET    | /error                        | 404 | NO_SUCH_ROUTE
        """)
    void refuses(String method, String path, int status, String code) {
        var reply =
                send(request(path).header("Content-Type", "application/json").method(method, BodyPublishers.noBody()));

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.json().get("code").asString()).isEqualTo(code);
        assertThat(reply.json().get("message").asString()).isNotBlank();
    }

    @Test
    void namesTheAllowedValuesOfAParameter() {
        var reply = get("/api/v1/widgets?color=green");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/errors/color").asString()).isEqualTo("must be one of red, dark_blue");
    }

    @Test
    void namesTheAllowedValuesOfAMember() {
        var reply = post("/api/v1/widgets", "{\"name\":\"a\",\"color\":\"green\"}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/errors/color").asString()).isEqualTo("must be one of red, dark_blue");
    }

    @Test
    void fillsFiltersFromTheQueryAlone() {
        var reply = get("/api/v1/widgets/filter?color=dark_blue&ownerId=", "From", "me@example.com");

        assertThat(reply.json().get("data").toString()).contains("\"from\":\"null\"", "dark_blue");
    }

    @Test
    void namesInvalidFields() {
        var reply = post("/api/v1/widgets", "{\"name\":\" \"}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().get("code").asString()).isEqualTo("VALIDATION_FAILED");
        assertThat(reply.json().at("/errors/name").asString()).isEqualTo("must not be blank");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"name":                         | 400
        {"name":"a"} x                   | 400
        [1]                              | 400
        {"name":"a","wheels":"many"}     | 422
        {"name":"a","ownerId":"x"}       | 422
        {"name":"a","price":{}}          | 400
        """)
    void refusesBodies(String body, int status) {
        var reply = post("/api/v1/widgets", body);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.text()).doesNotContain("java.", "jackson");
    }

    @Test
    void namesTheFieldsThatDifferWhenTheVersionIsStale() {
        var reply = send(request("/api/v1/widgets/" + Widgets.ID)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"v2\"")
                .PUT(BodyPublishers.ofString(
                        "{\"name\":\"x\",\"color\":\"dark_blue\",\"price\":1000.00,\"wheels\":3}")));

        assertThat(reply.status()).isEqualTo(412);
        assertThat(reply.json().get("fields").toString()).isEqualTo("[\"name\"]");
        assertThat(reply.json().get("currentVersion").asLong()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "v3"    | 200
        W/"v3"  | 200
        *       | 200
        "other" | 412
        v3      | 400
        """)
    void readsIfMatch(String tag, int status) {
        var reply = send(request("/api/v1/widgets/" + Widgets.ID)
                .header("Content-Type", "application/json")
                .header("If-Match", tag)
                .PUT(BodyPublishers.ofString("{\"name\":\"x\"}")));

        assertThat(reply.status()).isEqualTo(status);
    }

    @Test
    void refusesBodiesOfAnotherType() {
        var reply = post("/api/v1/widgets", "<a/>", "Content-Type", "application/xml");

        assertThat(reply.status()).isEqualTo(415);
        assertThat(get("/api/v1/widgets/" + Widgets.ID, "Accept", "text/csv").status())
                .isEqualTo(406);
    }

    @Test
    void refusesBodiesThatAreTooLarge() {
        var large = "{\"name\":\"" + "x".repeat(11_000) + "\"}";

        assertThat(post("/api/v1/widgets", large).status()).isEqualTo(413);
        var chunked = send(request("/api/v1/widgets")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large.getBytes()))));
        assertThat(chunked.status()).isEqualTo(413);
        assertThat(chunked.json().get("code").asString()).isEqualTo("BODY_TOO_LARGE");
    }
}
