package com.clutch.assets;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import com.clutch.platform.security.AccessToken;
import com.clutch.platform.security.AccessTokens;
import com.clutch.platform.security.VerificationKeys;
import com.clutch.testing.TestClock;
import com.clutch.testing.TestDatabase;
import com.clutch.testing.ToldEvents;
import com.jayway.jsonpath.JsonPath;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.MediaType;
import org.springframework.modulith.test.EnableScenarios;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole module on its database, with the real registry and a clock set by hand; it is 10:00 on 2 March 2026 in Cairo. */
@SpringBootTest
@AutoConfigureMockMvc
@EnableScenarios
@Import({AssetsFixture.Fakes.class, ToldEvents.class})
public abstract class AssetsFixture {

    private static final String KID = "assets-test";
    private static final KeyPair KEYS = keys();

    protected static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @Autowired
    protected TestClock clock;

    @Autowired
    protected ToldEvents told;

    @Autowired
    protected MockMvc web;

    @Autowired
    protected TransactionTemplate transactions;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private VerificationKeys verification;

    protected final UUID mona = UUID.randomUUID();
    protected final Actor actor = new Actor(
            Actor.Kind.ACCOUNT, mona, UUID.randomUUID(), "mona@clutch.test", Set.of("*"), "10.0.0.7", "test", "c-1");
    protected String token;

    @BeforeEach
    void start() {
        TestDatabase.reset();
        clock.set(NOW);
        transactions.executeWithoutResult(_ -> verification.publish(KID, (RSAPublicKey) KEYS.getPublic()));
        told.clear();
        signIn("*");
    }

    protected void signIn(String... permissions) {
        signIn(mona, permissions);
    }

    protected void signInAsSomebodyElse() {
        signIn(UUID.randomUUID(), "*");
    }

    private void signIn(UUID account, String... permissions) {
        token = tokens.sign(
                new AccessToken(
                        Ids.at(clock.instant()),
                        account,
                        UUID.randomUUID(),
                        Actor.Kind.ACCOUNT,
                        "mona@clutch.test",
                        Set.of(permissions),
                        clock.instant().plus(Duration.ofDays(400))),
                KID,
                (RSAPrivateKey) KEYS.getPrivate());
    }

    protected ResultActions call(AbstractMockHttpServletRequestBuilder<?> request, String json) throws Exception {
        request.header("Authorization", "Bearer " + token);
        return web.perform(
                json == null
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).content(json));
    }

    protected ResultActions read(String path) throws Exception {
        return call(MockMvcRequestBuilders.get("/api/v1" + path), null);
    }

    protected ResultActions send(String path, String json) throws Exception {
        return call(MockMvcRequestBuilders.post("/api/v1" + path), json);
    }

    protected ResultActions change(String path, String json) throws Exception {
        return call(MockMvcRequestBuilders.put("/api/v1" + path), json);
    }

    protected ResultActions remove(String path) throws Exception {
        return call(MockMvcRequestBuilders.delete("/api/v1" + path), null);
    }

    /** Sends something new and answers its id. */
    protected String made(String path, String json) throws Exception {
        var response = send(path, json).andReturn().getResponse();
        assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(201);
        return JsonPath.read(response.getContentAsString(), "$.data.id");
    }

    protected static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Fakes {

        @Bean
        @Primary
        TestClock testClock() {
            return TestClock.at(NOW);
        }
    }
}
