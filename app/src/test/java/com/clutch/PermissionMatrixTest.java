package com.clutch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import com.clutch.platform.security.AccessToken;
import com.clutch.platform.security.AccessTokens;
import com.clutch.platform.security.PublicRoute;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.security.SignedIn;
import com.clutch.platform.security.TokenRevocations;
import com.clutch.platform.security.VerificationKeys;
import java.lang.annotation.Annotation;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Calls every route as everyone who must not: the list of routes comes from the running application, so none can be forgotten. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionMatrixTest extends EndToEndTest {

    private static final String KID = "permission-matrix";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private VerificationKeys keys;

    @Autowired
    private TokenRevocations revocations;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Clock clock;

    private RSAPrivateKey key;
    private String expired;
    private String revoked;
    private String powerless;

    private record Route(
            String method,
            String path,
            String consumes,
            @Nullable RequiresPermission needs,
            boolean signedIn,
            boolean open) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @BeforeAll
    void makeTokens() throws NoSuchAlgorithmException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var pair = generator.generateKeyPair();
        key = (RSAPrivateKey) pair.getPrivate();
        transactions.executeWithoutResult(_ -> keys.publish(KID, (RSAPublicKey) pair.getPublic()));
        var session = UUID.randomUUID();
        var later = clock.instant().plus(Duration.ofHours(1));
        revoked = token(session, later);
        transactions.executeWithoutResult(_ -> revocations.revokeSession(session, later));
        expired = token(UUID.randomUUID(), clock.instant().minus(Duration.ofMinutes(1)));
        powerless = token(UUID.randomUUID(), later);
    }

    private String token(UUID session, Instant expiresAt) {
        var issued = expiresAt.minus(Duration.ofHours(1));
        return tokens.sign(
                new AccessToken(
                        Ids.at(issued),
                        UUID.randomUUID(),
                        session,
                        Actor.Kind.ACCOUNT,
                        "nobody@clutch.test",
                        Set.of(),
                        expiresAt),
                KID,
                key);
    }

    private List<Route> routes() {
        var routes = new ArrayList<Route>();
        mappings.getHandlerMethods().forEach((info, handler) -> {
            if (!handler.getBeanType().getPackageName().startsWith("com.clutch")) {
                return;
            }
            for (var pattern : info.getPatternValues()) {
                for (var method : info.getMethodsCondition().getMethods()) {
                    routes.add(new Route(
                            method.name(),
                            pattern.replaceAll(
                                    "\\{\\*?[^}]*}", UUID.randomUUID().toString()),
                            info.getConsumesCondition().getConsumableMediaTypes().stream()
                                    .findFirst()
                                    .orElse(MediaType.APPLICATION_JSON)
                                    .toString(),
                            annotation(handler, RequiresPermission.class),
                            annotation(handler, SignedIn.class) != null,
                            annotation(handler, PublicRoute.class) != null));
                }
            }
        });
        return routes;
    }

    private static <A extends Annotation> @Nullable A annotation(HandlerMethod handler, Class<A> type) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), type);
        var methodSpeaks = Stream.of(RequiresPermission.class, SignedIn.class, PublicRoute.class)
                .anyMatch(any -> AnnotatedElementUtils.hasAnnotation(handler.getMethod(), any));
        return methodSpeaks ? onMethod : AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), type);
    }

    @Test
    void looksAtEveryRouteAndEachSaysWhoMayCallIt() {
        assertThat(routes())
                .hasSizeGreaterThan(60)
                .allMatch(route -> route.needs() != null || route.signedIn() || route.open());
    }

    @TestFactory
    Stream<DynamicTest> refusesWhoeverHasNotSignedIn() {
        return closed("anonymous", api -> api, 401);
    }

    @TestFactory
    Stream<DynamicTest> refusesGarbage() {
        return closed("garbage", api -> api.with("not.a.token"), 401);
    }

    @TestFactory
    Stream<DynamicTest> refusesAnExpiredToken() {
        return closed("expired", api -> api.with(expired), 401);
    }

    @TestFactory
    Stream<DynamicTest> refusesARevokedToken() {
        return closed("revoked", api -> api.with(revoked), 401);
    }

    @TestFactory
    Stream<DynamicTest> refusesTooLittlePermissionNamingWhatIsNeeded() {
        return routes().stream()
                .filter(route -> route.needs() != null)
                .map(route -> dynamicTest("too little: " + route, () -> {
                    var reply = call(api().with(powerless), route);
                    assertThat(reply.status()).as(reply.toString()).isEqualTo(403);
                    assertThat(reply.text()).contains(route.needs().value()[0]);
                }));
    }

    @TestFactory
    Stream<DynamicTest> letsEveryoneSignedInCallWhatIsTheirOwnWithoutAFault() {
        return routes().stream()
                .filter(Route::signedIn)
                .map(route -> dynamicTest("own: " + route, () -> {
                    var reply = call(api().with(powerless), route);
                    // The account of the token does not exist, which a route may say; that it may not be called it must
                    // not.
                    assertThat(reply.status())
                            .as(reply.toString())
                            .isNotEqualTo(403)
                            .isLessThan(500);
                    assertThat(reply.code())
                            .isNotIn("NOT_SIGNED_IN", "TOKEN_EXPIRED", "TOKEN_INVALID", "TOKEN_REVOKED");
                }));
    }

    @TestFactory
    Stream<DynamicTest> letsAnyoneCallAPublicRouteEvenWithAStaleToken() {
        return routes().stream()
                .filter(Route::open)
                .map(route -> dynamicTest("public: " + route, () -> {
                    var reply = call(api().with(expired), route);
                    assertThat(reply.status())
                            .as(reply.toString())
                            .isNotEqualTo(403)
                            .isLessThan(500);
                    assertThat(reply.code())
                            .isNotIn("NOT_SIGNED_IN", "TOKEN_EXPIRED", "TOKEN_INVALID", "TOKEN_REVOKED");
                }));
    }

    private Stream<DynamicTest> closed(String who, Function<Api, Api> as, int status) {
        return routes().stream()
                .filter(route -> !route.open())
                .map(route -> dynamicTest(who + ": " + route, () -> {
                    var reply = call(as.apply(api()), route);
                    assertThat(reply.status()).as(reply.toString()).isEqualTo(status);
                    assertThat(reply.body().get("success").asBoolean()).isFalse();
                }));
    }

    private static Api.Reply call(Api api, Route route) {
        var hasBody = !route.method().equals("GET") && !route.method().equals("DELETE");
        // Some routes answer pictures or PDF; who may call is asked before what comes back.
        return api.header("Accept", "*/*")
                .send(route.method(), route.path(), hasBody ? route.consumes() : null, hasBody ? "{}" : null);
    }
}
