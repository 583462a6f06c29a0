package com.clutch.fleet;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import com.clutch.platform.security.AccessToken;
import com.clutch.platform.security.AccessTokens;
import com.clutch.platform.security.VerificationKeys;
import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Somebody who has signed in and calls routes. */
public final class SignedIn {

    private static final String KEY = "fleet-web";
    private static final KeyPair KEYS = keys();

    private final MockMvc web;
    private final String token;

    private SignedIn(MockMvc web, String token) {
        this.web = web;
        this.token = token;
    }

    /** Somebody with these permissions, for an hour. */
    static SignedIn with(MockMvc web, VerificationKeys keys, AccessTokens tokens, Instant now, String... permissions) {
        keys.publish(KEY, (RSAPublicKey) KEYS.getPublic());
        var token = new AccessToken(
                Ids.at(now),
                Ids.at(now),
                Ids.at(now),
                Actor.Kind.ACCOUNT,
                "mona@clutch.test",
                Set.of(permissions),
                now.plus(Duration.ofHours(1)));
        return new SignedIn(web, tokens.sign(token, KEY, (RSAPrivateKey) KEYS.getPrivate()));
    }

    /**
     * Calls a route.
     *
     * @param json null without a body
     */
    public ResultActions call(AbstractMockHttpServletRequestBuilder<?> request, String json) throws Exception {
        request.header("Authorization", "Bearer " + token);
        return web.perform(
                json == null
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).content(json));
    }

    /** Sends a CSV file. */
    public ResultActions csv(String path, String text) throws Exception {
        return web.perform(post(path)
                .header("Authorization", "Bearer " + token)
                .contentType("text/csv;charset=UTF-8")
                .content(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Id of the object that was answered, or of the first of a list. */
    public static String id(ResultActions answer) throws Exception {
        Object data = JsonPath.read(answer.andReturn().getResponse().getContentAsString(), "$.data");
        return JsonPath.read(data, data instanceof List ? "$[0].id" : "$.id");
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
