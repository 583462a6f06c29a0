package com.clutch.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import com.clutch.platform.persistence.SchemaMigrations;
import com.clutch.platform.security.AccessToken;
import com.clutch.platform.security.AccessTokens;
import com.clutch.platform.security.Route;
import com.clutch.platform.security.RouteCatalog;
import com.clutch.platform.security.VerificationKeys;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/**
 * Shows that a module could leave the house tomorrow: it runs with nothing of the others on its class path, among its beans and in
 * its database, and its routes answer. The test of a module implements it on the context that its other tests have started, so it
 * costs no start of its own.
 */
public interface SplitOutDrill {

    /** The program is the module, platform, kernel and events; not even a class of another module can be loaded. */
    @Test
    default void hasNothingOfAnotherModuleOnItsClassPath() throws Exception {
        var resolver = new PathMatchingResourcePatternResolver();
        for (var other : others()) {
            assertThat(resolver.getResources("classpath*:com/clutch/" + other + "/**/*.class"))
                    .as(other)
                    .isEmpty();
        }
        assertThat(resolver.getResources("classpath*:com/clutch/" + module() + "/**/*.class"))
                .isNotEmpty();
    }

    /** Whatever of Clutch runs is of the module, of platform or of the tests. */
    @Test
    default void runsWithItsOwnBeansAndThoseOfPlatform(@Autowired WebApplicationContext context) {
        var homes = new TreeSet<String>();
        for (var name : context.getBeanDefinitionNames()) {
            var type = AopUtils.getTargetClass(context.getBean(name)).getPackageName() + ".";
            if (type.startsWith("com.clutch.")) {
                homes.add(type.split("\\.", 4)[2]);
            }
        }
        assertThat(homes).contains(module(), "platform").isSubsetOf(module(), "platform", "testing", "");
    }

    /** The server has been migrated for this module alone, and the role that the module connects with can create nothing. */
    @Test
    default void hasOnlyItsOwnSchemaAndTheSharedOnes() {
        var schemas = TestDatabase.admin().fetch("""
            select nspname from pg_namespace
            where nspname not like 'pg\\_%' and nspname not in ('information_schema', 'public', 'seed')
            """).getValues(0, String.class);
        assertThat(schemas).containsExactlyInAnyOrder(module(), "platform", "event_registry");
        assertThat(TestDatabase.user()).isEqualTo(module() + "_only");
    }

    /** Every route of the module answers somebody who may do everything, and none of them with a fault. */
    @Test
    default void answersOnEveryRoute(@Autowired WebApplicationContext context) throws Exception {
        var web = context.getBean(MockMvc.class);
        var keys = keys(context);
        var routes = context.getBean(RouteCatalog.class).all().stream()
                .filter(route -> route.handler().startsWith("com.clutch." + module() + "."))
                .toList();
        var served = new ArrayList<Route>();
        for (var route : routes) {
            // Each time somebody else, who has not called too often.
            var answer = web.perform(request(route).header("Authorization", "Bearer " + token(context, keys)))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus())
                    .as("%s %s: %s", route.method(), route.path(), answer.getContentAsString())
                    .isNotEqualTo(429)
                    .isLessThan(500);
            // That nobody has this account is a sound answer; that the token is not known here would be none.
            assertThat(answer.getContentAsString())
                    .doesNotContain("NOT_SIGNED_IN", "TOKEN_INVALID", "TOKEN_REVOKED", "PERMISSION_MISSING");
            if (route.method().equals("GET") && answer.getStatus() == 200) {
                served.add(route);
            }
        }
        var lists = routes.stream()
                .filter(route -> route.method().equals("GET") && !route.path().contains("{"))
                .toList();
        // Some cannot answer without a parameter, and say so.
        assertThat(served).hasSizeGreaterThan(lists.size() / 2);
    }

    private static MockHttpServletRequestBuilder request(Route route) {
        var path = route.path().replaceAll("\\{[^}]*}", "0190b5a0-0000-7000-8000-00000000000f");
        var request = MockMvcRequestBuilders.request(HttpMethod.valueOf(route.method()), path);
        return Set.of("GET", "DELETE").contains(route.method())
                ? request
                : request.contentType(MediaType.APPLICATION_JSON).content("{}");
    }

    private static KeyPair keys(WebApplicationContext context) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var keys = generator.generateKeyPair();
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ ->
                        context.getBean(VerificationKeys.class).publish("split-out", (RSAPublicKey) keys.getPublic()));
        return keys;
    }

    private static String token(WebApplicationContext context, KeyPair keys) {
        var now = context.getBean(Clock.class).instant();
        return context.getBean(AccessTokens.class)
                .sign(
                        new AccessToken(
                                Ids.at(now),
                                Ids.at(now),
                                Ids.at(now),
                                Actor.Kind.ACCOUNT,
                                "drill@clutch.test",
                                Set.of("*"),
                                now.plus(Duration.ofHours(1))),
                        "split-out",
                        (RSAPrivateKey) keys.getPrivate());
    }

    private static String module() {
        return System.getProperty("clutch.test.module");
    }

    private static List<String> others() {
        var own = Arrays.asList(module(), "platform", "event_registry");
        var others = SchemaMigrations.modules().stream()
                .filter(name -> !own.contains(name))
                .toList();
        assertThat(others).hasSizeGreaterThan(4);
        return others;
    }
}
