package com.clutch.insights.adapter.in.web;

import com.clutch.insights.InsightsFixture;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import com.clutch.platform.security.AccessToken;
import com.clutch.platform.security.AccessTokens;
import com.clutch.platform.security.VerificationKeys;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Calls over HTTP as somebody who may see and set everything of insights, unless a test says otherwise. */
abstract class AnalystWebTest extends InsightsFixture {

    private static final String KID = "insights-web";
    private static final KeyPair KEYS = keys();

    @Autowired
    private MockMvc web;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private VerificationKeys keys;

    private String token;

    @BeforeEach
    void signInAsAnalyst() {
        keys.publish(KID, (RSAPublicKey) KEYS.getPublic());
        signIn(
                "view_dashboard",
                "view_analytics",
                "view_business_intelligence",
                "manage_business_intelligence",
                "view_kpi_metrics",
                "manage_kpi_metrics");
    }

    void signIn(String... permissions) {
        var now = clock.instant();
        token = tokens.sign(
                new AccessToken(
                        Ids.at(now),
                        Ids.at(now),
                        Ids.at(now),
                        Actor.Kind.ACCOUNT,
                        "mona@clutch.test",
                        Set.of(permissions),
                        now.plus(Duration.ofHours(1))),
                KID,
                (RSAPrivateKey) KEYS.getPrivate());
    }

    ResultActions call(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return web.perform(request.header("Authorization", "Bearer " + token));
    }

    ResultActions call(AbstractMockHttpServletRequestBuilder<?> request, String json) throws Exception {
        return call(request.contentType(MediaType.APPLICATION_JSON).content(json));
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
}
