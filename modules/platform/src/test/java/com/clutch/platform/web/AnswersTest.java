package com.clutch.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class AnswersTest extends WebTest {

    @Autowired
    JsonMapper application;

    @Test
    void putsARecordIntoTheEnvelope() {
        var reply = get("/api/v1/widgets/" + Widgets.ID);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("ETag")).isEqualTo("\"v3\"");
        assertThat(reply.json().toString()).isEqualTo("""
            {"success":true,"data":{"id":"%1$s","_id":"%1$s","name":"widget 2","color":"dark_blue","price":1000,\
            "createdAt":"2026-01-31T08:00:00Z","version":3,"owner":{"id":"%1$s","_id":"%1$s",\
            "name":"Änn, \\"the\\" owner"},"tags":["a","b"],"stock":{"red":-2}},"timestamp":"2026-03-01T10:00:00Z"}\
            """.formatted(Widgets.ID));
        assertThat(reply.text()).contains("\"price\":1000,");
    }

    @Test
    void leavesTheMapperOfEventsAlone() {
        assertThat(application.writeValueAsString(new Removed(Widgets.ID))).doesNotContain("_id");
        assertThat(application.writeValueAsString(Widgets.Color.RED)).isEqualTo("\"RED\"");
    }

    @Test
    void neverAnswersWithoutData() {
        var reply = get("/api/v1/widgets/nothing");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("data").isObject()).isTrue();
    }

    @Test
    void addsWhatAHandlerWishes() {
        var reply = post("/api/v1/widgets", "{\"name\":\"a\",\"color\":\"red\",\"createdBy\":\"me\"}");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.header("Location")).isEqualTo("/api/v1/widgets/" + Widgets.ID);
        assertThat(reply.header("ETag")).isEqualTo("\"v3\"");
        assertThat(reply.json().get("token").asString()).isEqualTo("t");
        assertThat(reply.json().get("message").asString()).isEqualTo("Made.");
    }

    @Test
    void answersARemovalWithTheId() {
        var reply = send(request("/api/v1/widgets/" + Widgets.ID).DELETE());

        assertThat(reply.json().at("/data/_id").asString()).isEqualTo(Widgets.ID.toString());
    }

    @Test
    void listsAPage() {
        var reply = get("/api/v1/widgets?color=DARK_BLUE&page=2&limit=10&q=%D8%A7");

        assertThat(reply.json().get("data").size()).isEqualTo(10);
        assertThat(reply.json().get("pagination").toString())
                .isEqualTo("{\"page\":2,\"limit\":10,\"total\":25,\"pages\":3}");
        assertThat(reply.header("Link")).isEqualTo("""
            </api/v1/widgets?color=DARK_BLUE&q=%D8%A7&page=1&limit=10>; rel="first", \
            </api/v1/widgets?color=DARK_BLUE&q=%D8%A7&page=1&limit=10>; rel="prev", \
            </api/v1/widgets?color=DARK_BLUE&q=%D8%A7&page=3&limit=10>; rel="next", \
            </api/v1/widgets?color=DARK_BLUE&q=%D8%A7&page=3&limit=10>; rel="last\"\
            """);
        assertThat(get("/api/v1/widgets/under").json().at("/data/widgets").size())
                .isEqualTo(1);
    }

    @Test
    void exportsEveryRowAsCsv() {
        var reply = get("/api/v1/widgets?limit=2", "Accept", "text/csv");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("text/csv;header=present;charset=UTF-8");
        assertThat(reply.header("Content-Disposition")).isEqualTo("attachment; filename=\"widgets.csv\"");
        assertThat(reply.text().lines()).hasSize(26);
        assertThat(reply.text().lines().limit(2))
                .containsExactly(
                        "id,name,color,price,createdAt,version,owner.id,owner.name,tags,stock",
                        "%1$s,'=cmd(),dark_blue,1000,2026-01-31T08:00:00Z,3,%1$s,\"Änn, \"\"the\"\" owner\",a;b,\"{\"\"red\"\":-2}\""
                                .formatted(Widgets.ID));
    }

    @Test
    void answersAProblemWhenAnExportFailsBeforeItsFirstBytes() {
        var reply = get("/api/v1/widgets/breaks-early", "Accept", "text/csv");

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.header("Content-Disposition")).isNull();
        assertThat(reply.json().get("code").asString()).isEqualTo("INTERNAL_ERROR");
    }

    @Test
    void breaksTheConnectionWhenAnExportFailsHalfWay() throws Exception {
        var lines = HttpClient.newHttpClient()
                .send(
                        request("/api/v1/widgets/breaks-late")
                                .header("Accept", "text/csv")
                                .build(),
                        BodyHandlers.ofInputStream());

        assertThat(lines.statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> lines.body().readAllBytes()).isInstanceOf(IOException.class);
    }

    @Test
    void turnsSocketsAwayCheaply() {
        var reply = get("/ws?token=abc");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text()).isEmpty();
    }

    @Test
    void keepsASaneCorrelationIdAndReplacesAnyOther() {
        assertThat(get("/api/v1/widgets/boom", "X-Correlation-Id", "a-1.b_2")
                        .json()
                        .get("traceId")
                        .asString())
                .isEqualTo("a-1.b_2");
        assertThat(get("/api/v1/widgets/me", "X-Correlation-Id", "a b").header("X-Correlation-Id"))
                .hasSize(36);
    }

    @Test
    void knowsWhoCalls() {
        assertThat(get("/api/v1/widgets/me").json().at("/data/kind").asString()).isEqualTo("anonymous");
        assertThat(get("/api/v1/widgets/me", "X-Account", Widgets.ID.toString())
                        .json()
                        .at("/data/id")
                        .asString())
                .isEqualTo(Widgets.ID.toString());
    }
}
