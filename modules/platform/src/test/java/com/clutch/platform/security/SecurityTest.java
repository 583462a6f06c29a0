package com.clutch.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.kernel.Actor;
import com.clutch.platform.PlatformDatabase;
import com.clutch.platform.web.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A real server, real requests. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "clutch.migrations.enabled=false",
            "spring.flyway.enabled=false",
            "clutch.cors.allowed-origins=https://admin.example.com",
            "management.endpoints.web.exposure.include=health,metrics",
            "clutch.limits.burst=1000",
            "spring.autoconfigure.exclude="
                    + "org.springframework.modulith.events.config.EventPublicationAutoConfiguration,"
                    + "org.springframework.modulith.events.jdbc.JdbcEventPublicationAutoConfiguration"
        })
class SecurityTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private VerificationKeys keys;

    @Autowired
    private TokenRevocations revocations;

    @Autowired
    private RouteCatalog routes;

    @Autowired
    private Clock clock;

    @BeforeEach
    void publishKey() {
        keys.publish("k1", Tokens.publicKey());
    }

    @Test
    void letsInWhoeverHoldsThePermission() throws Exception {
        var answer = get("/test/fleet", bearer("view_fleet"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("mona@example.com", "127.0.0.1");
    }

    @Test
    void letsInWhoeverHoldsEverythingOrOneOfSeveral() throws Exception {
        assertThat(get("/test/fleet", bearer("*")).statusCode()).isEqualTo(200);
        assertThat(get("/test/either", bearer("b")).statusCode()).isEqualTo(200);
        assertThat(get("/test/either", bearer("c")).statusCode()).isEqualTo(403);
    }

    @Test
    void namesThePermissionThatIsMissing() throws Exception {
        refused(get("/test/fleet", bearer("view_dashboard")), 403, "PERMISSION_MISSING", "view_fleet");
    }

    @Test
    void asksAnonymousToSignIn() throws Exception {
        var answer = get("/test/fleet");

        refused(answer, 401, "NOT_SIGNED_IN");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        refused(get("/test/own"), 401, "NOT_SIGNED_IN");
    }

    @Test
    void saysWhyATokenIsRefused() throws Exception {
        var now = clock.instant();
        var expired = sign(Tokens.of(Actor.Kind.ACCOUNT, now.minusSeconds(7200), "*"));
        var revoked = Tokens.of(Actor.Kind.ACCOUNT, now, "*");
        revocations.revokeSession(revoked.sessionId(), revoked.expiresAt());

        refused(get("/test/fleet", "Authorization", "Bearer " + expired), 401, "TOKEN_EXPIRED");
        refused(get("/test/fleet", "Authorization", "Bearer " + sign(revoked)), 401, "TOKEN_REVOKED");
        refused(get("/test/fleet", "Authorization", "Bearer rubbish"), 401, "TOKEN_INVALID");
        refused(get("/test/fleet", "Authorization", "Basic bW9uYTpzZWNyZXQ="), 401, "NOT_SIGNED_IN");
    }

    @Test
    void checksThePermissionBeforeItReadsTheRequest() throws Exception {
        refused(
                send("POST", "/test/fleet/no-uuid", "{nonsense", "Content-Type", "application/json"),
                401,
                "NOT_SIGNED_IN");
    }

    @Test
    void ignoresAStaleCookieOnAPublicRoute() throws Exception {
        assertThat(get("/test/open", "Cookie", "clutch_token=stale").statusCode())
                .isEqualTo(200);
        assertThat(get("/test/open", "Authorization", "Bearer stale").statusCode())
                .isEqualTo(200);
        assertThat(send("POST", "/test/open", "", "Cookie", cookie("*"), "Sec-Fetch-Site", "cross-site")
                        .body())
                .contains("anonymous");
    }

    @Test
    void refusesARouteThatDoesNotSayWhoMayCallIt() throws Exception {
        refused(get("/test/silent", bearer("*")), 403, "ROUTE_UNDECLARED");
        refused(get("/test/torn", bearer("*")), 403, "ROUTE_UNDECLARED");
    }

    @Test
    void takesTheCookieForReading() throws Exception {
        assertThat(get("/test/fleet", "Cookie", cookie("view_fleet"), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void prefersTheHeaderToTheCookie() throws Exception {
        refused(
                get("/test/fleet", "Cookie", cookie("view_fleet"), "Authorization", "Bearer rubbish"),
                401,
                "TOKEN_INVALID");
    }

    @Test
    void takesTheCookieForWritingFromItsOwnOriginOnly() throws Exception {
        var path = "/test/own";
        assertThat(write(path, "Sec-Fetch-Site", "same-origin").statusCode()).isEqualTo(200);
        assertThat(write(path, "Sec-Fetch-Site", "none").statusCode()).isEqualTo(200);
        assertThat(write(path, "Origin", "http://localhost:" + port).statusCode())
                .isEqualTo(200);
        refused(write(path, "Sec-Fetch-Site", "same-site"), 403, "CROSS_ORIGIN_WRITE");
        refused(write(path, "Sec-Fetch-Site", "cross-site"), 403, "CROSS_ORIGIN_WRITE");
        refused(write(path, "Origin", "https://admin.example.com"), 403, "CROSS_ORIGIN_WRITE");
        refused(write(path, "X-Nothing", "at all"), 403, "CROSS_ORIGIN_WRITE");
    }

    @Test
    void takesTheHeaderForWritingFromAnywhere() throws Exception {
        var token = bearer();
        assertThat(send("POST", "/test/own", "", token[0], token[1], "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void asksTooFrequentVisitorsToWait() throws Exception {
        for (var i = 0; i < 3; i++) {
            assertThat(get("/test/rare").statusCode()).isEqualTo(200);
        }

        var answer = get("/test/rare");

        refused(answer, 429, "TOO_MANY_CALLS");
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(195L, 200L);
    }

    @Test
    void answersLateToACallerOnceChecked() throws Exception {
        var answer = get("/test/late", bearer("view_fleet"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("late");
    }

    @Test
    void allowsPagesOfTheOriginsConfigured() throws Exception {
        var question = preflight("https://admin.example.com");

        assertThat(question.statusCode()).isEqualTo(200);
        assertThat(question.headers().firstValue("Access-Control-Allow-Origin")).hasValue("https://admin.example.com");
        assertThat(question.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
                .containsIgnoringCase("if-match");
        assertThat(question.headers().firstValue("Access-Control-Max-Age")).hasValue("3600");
        var answer = get("/test/open", "Origin", "https://admin.example.com");
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElseThrow())
                .contains("ETag", "Retry-After");
    }

    @Test
    void refusesPagesOfOtherOrigins() throws Exception {
        refused(preflight("https://evil.example.com"), 403, "ORIGIN_NOT_ALLOWED");
        refused(get("/test/open", "Origin", "https://evil.example.com"), 403, "ORIGIN_NOT_ALLOWED");
    }

    @Test
    void tellsBrowsersToBeCareful() throws Exception {
        var headers = get("/test/open").headers();

        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void opensHealthToAllAndMetricsToMonitorsOnly() throws Exception {
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        refused(get("/actuator/metrics"), 401, "NOT_SIGNED_IN");
        refused(get("/actuator/metrics", bearer("view_fleet")), 403, "PERMISSION_MISSING", "view_system_monitoring");
        assertThat(get("/actuator/metrics", bearer("view_system_monitoring")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void publishesTheKeys() throws Exception {
        var answer = get("/.well-known/jwks.json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("{\"keys\":[")
                .contains("\"kid\":\"k1\"", "\"kty\":\"RSA\"", "\"e\":\"AQAB\"")
                .doesNotContain("success");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=60");
    }

    @Test
    void knowsNoOtherAddress() throws Exception {
        refused(get("/test/nothing"), 404, "NO_SUCH_ROUTE");
        refused(get("/login"), 404, "NO_SUCH_ROUTE");
    }

    @Test
    void listsEveryRoute() {
        assertThat(routes.all())
                .anySatisfy(route -> {
                    assertThat(route.path()).isEqualTo("/test/fleet");
                    assertThat(route.access()).isEqualTo(Route.Access.PERMISSION);
                    assertThat(route.permissions()).containsExactly("view_fleet");
                })
                .anySatisfy(route -> {
                    assertThat(route.path()).isEqualTo("/test/open");
                    assertThat(route.method()).isEqualTo("GET");
                    assertThat(route.access()).isEqualTo(Route.Access.PUBLIC);
                })
                .anySatisfy(route -> assertThat(route.access()).isEqualTo(Route.Access.NOBODY));
    }

    private HttpResponse<String> write(String path, String header, String value) throws Exception {
        return send("POST", path, "", "Cookie", cookie(), header, value);
    }

    private HttpResponse<String> preflight(String origin) throws Exception {
        return send(
                "OPTIONS",
                "/test/own",
                "",
                "Origin",
                origin,
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "authorization,if-match");
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return send("GET", path, "", headers);
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(10))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static void refused(HttpResponse<String> answer, int status, String... words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains(Arrays.asList(words));
    }

    private String[] bearer(String... permissions) {
        return new String[] {
            "Authorization", "Bearer " + sign(Tokens.of(Actor.Kind.ACCOUNT, clock.instant(), permissions))
        };
    }

    private String cookie(String... permissions) {
        return TokenCookie.NAME + "=" + sign(Tokens.of(Actor.Kind.ACCOUNT, clock.instant(), permissions));
    }

    private String sign(AccessToken token) {
        return tokens.sign(token, "k1", Tokens.privateKey());
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = {"com.clutch.platform.security", "com.clutch.platform.web", "com.clutch.platform.persistence"
            },
            excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*(Test\\$|Widget).*"))
    @Import(Controllers.class)
    static class Application {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        DataSource dataSource() {
            return PlatformDatabase.dataSource();
        }
    }

    @RestController
    static class Controllers {

        @GetMapping("/test/fleet")
        @RequiresPermission("view_fleet")
        Map<String, Object> fleet(HttpServletRequest request) {
            var actor = CurrentActor.of(request);
            return Map.of("name", actor.name(), "ip", actor.ip());
        }

        @PostMapping("/test/fleet/{id}")
        @RequiresPermission("view_fleet")
        Map<String, Object> change(@PathVariable UUID id, @RequestBody Map<String, Object> body) {
            return Map.of();
        }

        @GetMapping("/test/either")
        @RequiresPermission({"a", "b"})
        Map<String, Object> either() {
            return Map.of();
        }

        @GetMapping("/test/late")
        @RequiresPermission("view_fleet")
        Callable<Map<String, Object>> late() {
            return () -> Map.of("when", "late");
        }

        @GetMapping("/test/own")
        @SignedIn
        Map<String, Object> own() {
            return Map.of();
        }

        @PostMapping("/test/own")
        @SignedIn
        Map<String, Object> changeOwn() {
            return Map.of();
        }

        @GetMapping("/test/open")
        @PublicRoute
        Map<String, Object> open() {
            return Map.of();
        }

        @PostMapping("/test/open")
        @PublicRoute
        Map<String, Object> signIn(HttpServletRequest request) {
            return Map.of("name", CurrentActor.of(request).name());
        }

        @GetMapping("/test/rare")
        @PublicRoute(callsPerTenMinutes = 3)
        Map<String, Object> rare() {
            return Map.of();
        }

        @GetMapping("/test/silent")
        Map<String, Object> silent() {
            return Map.of();
        }

        @GetMapping("/test/torn")
        @SignedIn
        @PublicRoute
        Map<String, Object> torn() {
            return Map.of();
        }
    }
}
