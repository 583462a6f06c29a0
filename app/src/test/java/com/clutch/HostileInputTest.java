package com.clutch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.clutch.testing.TestDatabase;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Input that is meant to do harm. docs/security.md says which demand each test answers. */
@ExtendWith(OutputCaptureExtension.class)
class HostileInputTest extends EndToEndTest {

    private static final String VEHICLES = "/api/v1/fleet/vehicles";

    @Test
    void nobodySetsWhatTheServerDecides() {
        var wanted = UUID.randomUUID().toString();
        var made = admin().post(
                        VEHICLES,
                        Map.ofEntries(
                                Map.entry("licensePlate", "MASS 1"),
                                Map.entry("make", "Toyota"),
                                Map.entry("model", "Hiace"),
                                Map.entry("year", 2024),
                                Map.entry("id", wanted),
                                Map.entry("_id", wanted),
                                Map.entry("version", 99),
                                Map.entry("odometer", Map.of("value", 1)),
                                Map.entry("createdAt", "2001-01-01T00:00:00Z"),
                                Map.entry("updatedAt", "2001-01-01T00:00:00Z"),
                                Map.entry("deletedAt", "2001-01-01T00:00:00Z"),
                                Map.entry("createdBy", wanted),
                                Map.entry("__proto__", Map.of("admin", true))));
        if (made.status() == 201) {
            assertThat(made.text()).doesNotContain(wanted, "2001-01-01", "__proto__");
            assertThat(made.data().path("version").asInt(0)).isLessThan(2);
        } else {
            assertThat(made.status()).as(made.toString()).isIn(400, 422);
        }
    }

    @Test
    void nobodyMakesHimselfAnAdministrator() {
        var email = "climber@clutch.test";
        var registered = api().post(
                        "/api/v1/auth/register",
                        Map.of(
                                "email", email,
                                "password", "Nile2Delta-2026",
                                "firstName", "Karim",
                                "lastName", "Adel",
                                "role", "super_admin",
                                "roles", List.of("super_admin"),
                                "permissions", List.of("*"),
                                "status", "active",
                                "emailVerified", true,
                                "realm", "staff"));
        assertThat(registered.status()).as(registered.toString()).isLessThan(500);
        var stored = TestDatabase.dsl()
                .fetch(
                        "select row(a.*)::text || coalesce((select string_agg(role, ',') from identity.account_role r"
                                + " where r.account_id = a.id), '') from identity.account a where email = ?",
                        email)
                .getValues(0, String.class);
        assertThat(stored).noneMatch(row -> row.contains("super_admin"));

        var changed = admin().put(
                        "/api/v1/auth/profile",
                        Map.of(
                                "firstName",
                                "Mona",
                                "role",
                                "customer",
                                "permissions",
                                List.of(),
                                "status",
                                "suspended",
                                "version",
                                77));
        assertThat(changed.status()).as(changed.toString()).isLessThan(500);
        assertThat(admin().get("/api/v1/admin/doctor").status())
                .as("still may everything")
                .isEqualTo(200);
    }

    @Test
    void aFormulaLeavesTheHouseAsText() {
        var formulas = List.of("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)");
        var number = 0;
        for (var formula : formulas) {
            var made = admin().post(
                            VEHICLES,
                            Map.of("licensePlate", "CSV " + number++, "make", formula, "model", "Hiace", "year", 2024));
            assertThat(made.status()).as(made.toString()).isIn(201, 422);
        }
        var csv = admin().header("Accept", "text/csv").get(VEHICLES + "?q=CSV");
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.text().split("[,\\r\\n]")).noneMatch(cell -> cell.matches("\"?[=+@\\t].*|\"?-\\D.*|\"?-2\\+3"));
    }

    @Test
    void aLineBreakInInputMakesNoLineInTheLog(CapturedOutput log) {
        var line = "x\r\n2026-11-25T00:00:00Z  INFO FORGED everything is fine";
        api().post("/api/v1/auth/login", Map.of("email", line, "password", line));
        api().header("User-Agent", "agent FORGED").get("/api/v1/" + URLEncoder.encode(line, StandardCharsets.UTF_8));
        admin().post(VEHICLES, Map.of("licensePlate", line, "make", line, "model", line, "year", 2024));
        admin().get(VEHICLES + "?sort=" + URLEncoder.encode(line, StandardCharsets.UTF_8));
        admin().post(
                        "/api/v1/admin/events/parked/retry?listener=" + URLEncoder.encode(line, StandardCharsets.UTF_8),
                        Map.of());
        assertThat(log.getAll().lines()).noneMatch(text -> text.startsWith("2026-11-25T00:00:00Z  INFO FORGED"));
    }

    @Test
    void aBodyThatIsTooLargeTooDeepOrNeverEndsIsRefusedSoon() {
        var deep = "[".repeat(200_000);
        var bodies = Map.of(
                "large",
                "{\"licensePlate\":\"" + "x".repeat(1_100_000) + "\"}",
                "deep",
                deep,
                "deep object",
                "{\"a\":".repeat(50_000),
                "deep inside",
                "{\"licensePlate\":" + deep + "]".repeat(200_000) + "}",
                "endless number",
                "{\"year\":1e1000000000}",
                "long number",
                "{\"year\":" + "9".repeat(500_000) + "}",
                "many members",
                "{" + "\"a\":1,".repeat(100_000) + "\"b\":1}",
                "null in text",
                "{\"licensePlate\":\"A\\u0000B\",\"make\":\"T\",\"model\":\"H\",\"year\":2024}");
        var admin = admin();
        bodies.forEach((name, body) -> {
            var begun = System.nanoTime();
            var reply = admin.send("POST", VEHICLES, "application/json", body);
            assertThat(reply.status()).as(name + ": " + reply).isBetween(400, 499);
            assertThat(reply.text()).doesNotContain("Exception", "jackson", "java.");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(name).isLessThan(Duration.ofSeconds(5));
        });
        var amount = admin.send(
                "POST",
                "/api/v1/finance/expenses",
                "application/json",
                "{\"amount\":1e100000000,\"category\":\"fuel\"}");
        assertThat(amount.status()).as(amount.toString()).isBetween(400, 499);
    }

    @Test
    void slowClientsKeepNobodyElseWaitingAndAreLetGo() throws Exception {
        var token = admin().authorization();
        var slow = new ArrayList<Socket>();
        try {
            for (var number = 0; number < 60; number++) {
                slow.add(says("GET " + VEHICLES + " HTTP/1.1\r\nHost: x\r\nX-Slow: "));
                slow.add(says("POST " + VEHICLES + " HTTP/1.1\r\nHost: x\r\nAuthorization: " + token
                        + "\r\nIdempotency-Key: slow-" + number
                        + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"));
            }
            // More of them than connections of the pool; whoever comes now is served all the same.
            var begun = System.nanoTime();
            assertThat(admin().get(VEHICLES + "?limit=1").status()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
            for (var socket : slow) {
                await().atMost(Duration.ofSeconds(10)).until(() -> isClosed(socket));
            }
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    private Socket says(String beginning) throws IOException {
        var socket = new Socket("localhost", port());
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        socket.setSoTimeout(4_000);
        return socket;
    }

    /** The server has answered that it waits no longer, or has hung up. */
    private static boolean isClosed(Socket socket) throws IOException {
        try {
            var answer = socket.getInputStream().read();
            return answer < 0 || answer == 'H';
        } catch (SocketException reset) {
            return true;
        }
    }

    /** The server calls nobody whom a client names: what looks like an address is only kept, and shown again. */
    @Test
    void noFieldHoldsAnAddressThatTheServerCalls() throws IOException {
        var document = JsonMapper.shared()
                .readTree(Files.readString(Path.of(System.getProperty("clutch.root"), "docs/api/openapi.json")));
        var found = new TreeSet<String>();
        for (var operation : document.get("paths").findValues("requestBody")) {
            addresses(document, operation, "", Set.of(), found);
        }
        assertThat(found)
                .as("a new one must be called through a list of allowed hosts, or not at all; then add it here")
                .containsExactly("Link.url", "VehicleDocumentBody.url");
    }

    private static void addresses(JsonNode document, JsonNode node, String name, Set<String> above, Set<String> found) {
        if (node.has("$ref")) {
            var schema = node.get("$ref").asString().replaceAll(".*/", "");
            if (!above.contains(schema)) {
                var around = new TreeSet<>(above);
                around.add(schema);
                addresses(document, document.at("/components/schemas/" + schema), schema, around, found);
            }
            return;
        }
        node.path("properties").properties().forEach(member -> {
            if (member.getKey().matches("(?i)(.*[a-z])?(url|uri|link|host|webhook|callback|endpoint)s?")
                    || member.getValue().path("format").asString("").startsWith("uri")) {
                found.add(name + "." + member.getKey());
            }
        });
        node.forEach(part -> addresses(document, part, name, above, found));
    }
}
