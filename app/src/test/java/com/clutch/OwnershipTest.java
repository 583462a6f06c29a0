package com.clutch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.clutch.platform.security.Route;
import com.clutch.platform.security.RouteCatalog;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What belongs to somebody is nobody else's. The list of routes comes from the running application: one that names an object in its
 * path and does not ask for a permission must say here whose objects it gives, or this test fails.
 */
class OwnershipTest extends EndToEndTest {

    /** Shown to all who have signed in, because all see the faces of all. */
    private static final List<String> SHOWN_TO_ALL =
            List.of("GET /api/v1/users/{id}/avatar", "GET /api/v1/admin/users/{id}/avatar");

    /** Anybody's, and guarded by a secret in the path or in the body instead of a sign-in. */
    private static final List<String> BY_SECRET = List.of(
            "GET /api/v1/employees/validate-invitation/{token}",
            "GET /api/v1/employee-invitations/validate-invitation/{token}",
            "POST /api/v1/finance/payments/webhooks/{provider}",
            "POST /api/v1/payments/webhooks/{provider}");

    @Autowired
    private RouteCatalog routes;

    private final Map<String, Function<Api, String>> owned = new LinkedHashMap<>();

    OwnershipTest() {
        owned.put("/api/v1/auth/sessions/{id}", OwnershipTest::session);
        owned.put("/api/v1/auth/api-tokens/{id}", OwnershipTest::apiToken);
        owned.put("/api/v1/finance/payments/user/{userId}", OwnershipTest::account);
        owned.put("/api/v1/payments/user/{userId}", OwnershipTest::account);
        for (var route : List.of("", "/download", "/runs", "/generate")) {
            owned.put("/api/v1/reports/{id}" + route, OwnershipTest::report);
        }
        for (var route : List.of("", "/cancel", "/download")) {
            owned.put("/api/v1/reports/runs/{id}" + route, OwnershipTest::run);
        }
    }

    @Test
    void everyRouteThatNamesAnObjectSaysWhoseItIs() {
        var named = routes.all().stream()
                .filter(route -> route.path().contains("{"))
                .toList();
        assertThat(named).hasSizeGreaterThan(200);
        assertThat(named)
                .filteredOn(route -> route.access() != Route.Access.PERMISSION)
                .allSatisfy(route -> assertThat(owned.containsKey(route.path())
                                || SHOWN_TO_ALL.contains(name(route))
                                || BY_SECRET.contains(name(route)))
                        .as(name(route))
                        .isTrue());
        assertThat(named).extracting(Route::path).containsAll(owned.keySet());
    }

    @TestFactory
    Stream<DynamicTest> aStrangerWhoMayCallTheRouteGetsNothingOfOthers() {
        return routes.all().stream()
                .filter(route -> owned.containsKey(route.path()))
                .map(route -> dynamicTest(name(route), () -> {
                    var mona = admin();
                    var id = owned.get(route.path()).apply(mona);
                    var stranger = as(UUID.randomUUID(), "view_reports", "generate_reports");
                    var body = List.of("PUT", "PATCH", "POST").contains(route.method()) ? "{\"name\":\"mine\"}" : null;
                    var reply = stranger.header("Accept", "*/*")
                            .send(
                                    route.method(),
                                    route.path().replaceAll("\\{[^}]*}", id),
                                    body == null ? null : "application/json",
                                    body);
                    assertThat(reply.status()).as(reply.toString()).isIn(403, 404);
                    assertThat(reply.text()).doesNotContain(ADMIN);
                    assertThat(mona.get("/api/v1/auth/me").status())
                            .as("not signed out")
                            .isEqualTo(200);
                    if (route.path().startsWith("/api/v1/reports/")) {
                        var kept = mona.get(route.path().replaceAll("\\{id}.*", id));
                        assertThat(kept.status()).as("still there").isEqualTo(200);
                        assertThat(kept.data().path("name").asString("")).isNotEqualTo("mine");
                    }
                }));
    }

    private static String name(Route route) {
        return route.method() + " " + route.path();
    }

    private static String session(Api mona) {
        return first(mona.get("/api/v1/auth/sessions"));
    }

    private static String apiToken(Api mona) {
        var end = Clock.systemUTC().instant().plus(Duration.ofDays(1)).toString();
        var reply = mona.post(
                "/api/v1/auth/api-tokens", Map.of("name", "mine", "scopes", List.of("view_fleet"), "expiresAt", end));
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return first(mona.get("/api/v1/auth/api-tokens"));
    }

    private static String account(Api mona) {
        return mona.get("/api/v1/auth/me").data().findValue("id").asString();
    }

    private static String report(Api mona) {
        return asked(mona).data().get("id").asString();
    }

    private static String run(Api mona) {
        return asked(mona).data().get("runId").asString();
    }

    private static Api.Reply asked(Api mona) {
        // No more than five may be open for one account.
        await().until(() -> mona.get("/api/v1/reports/runs?status=queued&limit=1")
                        .body()
                        .at("/pagination/total")
                        .asInt()
                == 0);
        var reply = mona.post("/api/v1/reports/kpis", Map.of("format", "csv"));
        assertThat(reply.status()).as(reply.toString()).isBetween(200, 299);
        return reply;
    }

    private static String first(Api.Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.data().findValue("id").asString();
    }
}
