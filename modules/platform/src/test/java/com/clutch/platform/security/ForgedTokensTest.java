package com.clutch.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.kernel.Actor;
import com.clutch.platform.PlatformDatabase;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Tokens forged by hand, so that no library stands in the way of the forger: RFC 8725, and what was tried on others. {@link
 * AccessTokensTest} has more: the algorithms none and HS256, other lengths and paddings, changed and missing claims, compression.
 */
class ForgedTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00.123Z");

    private final MovableClock clock = new MovableClock(NOW);
    private final VerificationKeys keys = new VerificationKeys(TestJooq.on(PlatformDatabase.dataSource()), clock);
    private final AccessTokens tokens =
            new AccessTokens(keys, new TokenRevocations(TestJooq.on(PlatformDatabase.dataSource()), clock), clock);
    private final PrivateKey stranger = Tokens.pair(2048).getPrivate();

    private String claims;

    @BeforeEach
    void takeAGoodToken() {
        keys.publish("k1", Tokens.publicKey());
        var good = tokens.sign(Tokens.of(Actor.Kind.ACCOUNT, NOW, "view_fleet"), "k1", Tokens.privateKey());
        claims = new String(Base64.getUrlDecoder().decode(good.split("\\.")[1]), StandardCharsets.UTF_8);
    }

    @Test
    void areTakenWhenNothingIsForged() {
        assertThat(tokens.verify(ours("{'alg':'RS256','kid':'k1'}", claims)).permissions())
                .containsExactly("view_fleet");
        assertThat(tokens.verify(ours("{'alg':'RS256','kid':'k1','typ':'JWT'}", claims))
                        .permissions())
                .hasSize(1);
    }

    @Test
    void bringNoKeyAlong() {
        var key = Tokens.pair(2048);
        var modulus = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(((RSAPublicKey) key.getPublic()).getModulus().toByteArray());
        for (var header : List.of(
                "'jwk':{'kty':'RSA','e':'AQAB','n':'" + modulus + "'}",
                "'jku':'http://127.0.0.1:1/keys.json'",
                "'x5u':'http://127.0.0.1:1/chain.pem'",
                "'x5c':['MIIB']")) {
            refused(signed("{'alg':'RS256','kid':'k1'," + header + "}", claims, key.getPrivate()));
            refused(signed("{'alg':'RS256'," + header + "}", claims, key.getPrivate()));
        }
    }

    @Test
    void chooseNoOtherKeyByItsName() {
        for (var kid : List.of(
                "../../../../dev/null",
                "k1' or '1'='1",
                "k1\\u0000",
                "k1;drop table platform.verification_key",
                "K1",
                " k1",
                "k".repeat(5_000),
                "")) {
            refused(ours("{'alg':'RS256','kid':'" + kid.replace("'", "\\u0027") + "'}", claims));
        }
        refused(ours("{'alg':'RS256','kid':null}", claims));
        refused(ours("{'alg':'RS256','kid':['k1']}", claims));
        refused(ours("{'alg':'RS256','kid':7}", claims));
        refused(signed("{'alg':'RS256','kid':'k1'}", claims, stranger));
    }

    @Test
    void nameNoOtherAlgorithmInWhateverSpelling() {
        for (var algorithm : List.of("none", "None", "nOnE", "HS256", "rs256", "RS512", "PS256", "ES256", "", "dir")) {
            refused(ours("{'alg':'" + algorithm + "','kid':'k1'}", claims));
            refused(base64("{'alg':'" + algorithm + "','kid':'k1'}") + "." + base64(claims) + ".");
        }
        refused(base64("{'alg':'RS256','alg':'none','kid':'k1'}") + "." + base64(claims) + ".");
        refused(base64("{'alg':'none','alg':'RS256','kid':'k1'}") + "." + base64(claims) + ".");
        refused(ours("{'kid':'k1'}", claims));
        refused(ours("{'alg':['RS256'],'kid':'k1'}", claims));
    }

    @Test
    void loseNoSignature() {
        var good = ours("{'alg':'RS256','kid':'k1'}", claims);
        var body = good.substring(0, good.lastIndexOf('.'));
        for (var spoilt :
                List.of(body, body + ".", body + ".AA", good + "A", good + ".x", "." + good, good.replace('.', ' '))) {
            refused(spoilt);
        }
    }

    @Test
    void areMadeForNothingElse() {
        for (var type : List.of("at+jwt", "logout+jwt", "secevent+jwt", "JOSE")) {
            refused(ours("{'alg':'RS256','kid':'k1','typ':'" + type + "'}", claims));
        }
        refused(with("'aud':'another-service'"));
        refused(with("'aud':['clutch','another-service']"));
        refused(ours("{'alg':'RS256','kid':'k1'}", claims.replace("\"clutch\"", "\"Clutch\"")));
        refused(ours("{'alg':'RS256','kid':'k1','b64':false,'crit':['b64']}", claims));
        refused(ours("{'alg':'RSA-OAEP','enc':'A256GCM','kid':'k1'}", claims));
    }

    @Test
    void areNotForTomorrow() {
        refused(with("'nbf':" + NOW.plusSeconds(60).getEpochSecond()));
        var jwt = with("'nbf':" + NOW.getEpochSecond());
        assertThat(tokens.verify(jwt).permissions()).containsExactly("view_fleet");
        clock.forward(Duration.ofDays(2));
        assertThatThrownBy(() -> tokens.verify(jwt))
                .isInstanceOfSatisfying(
                        TokenRejected.class,
                        rejected -> assertThat(rejected.code()).isEqualTo(SecurityError.TOKEN_EXPIRED));
    }

    @Test
    void sayNothingTwice() {
        // Whoever reads the first and whoever reads the last would see two different tokens.
        refused(with("'permissions':['*']"));
        refused(with("'sub':'0190b5a0-0000-7000-8000-000000000001'"));
        refused(with("'exp':99999999999"));
    }

    @Test
    void areNoTreesAndNoNumbersThatNeverEnd() {
        refused(with("'deep':" + "[".repeat(2_000) + "]".repeat(2_000)));
        refused(ours("{'alg':'RS256','kid':'k1'}", "[" + claims + "]"));
        refused(ours("{'alg':'RS256','kid':'k1'}", "null"));
        for (var end : List.of("1e400", "-1", "\"never\"", "[]", "{}", "true", "9".repeat(400))) {
            var jwt = ours("{'alg':'RS256','kid':'k1'}", claims.replaceAll("\"exp\":\\d+", "\"exp\":" + end));
            assertThatThrownBy(() -> tokens.verify(jwt)).as(end).isInstanceOf(TokenRejected.class);
        }
    }

    /** Signed with the right key, with one more claim. */
    private String with(String claim) {
        return ours(
                "{'alg':'RS256','kid':'k1'}",
                claims.substring(0, claims.length() - 1) + "," + claim.replace('\'', '"') + "}");
    }

    /** Signed with the right key, which no forger has: what is wrong is only what it says. */
    private static String ours(String header, String claims) {
        return signed(header, claims, Tokens.privateKey());
    }

    private static String signed(String header, String claims, PrivateKey key) {
        try {
            var text = base64(header) + "." + base64(claims);
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** JSON is written with single quotes above. */
    private static String base64(String json) {
        var text = json.startsWith("{'") ? json.replace('\'', '"') : json;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private void refused(String jwt) {
        assertThatThrownBy(() -> tokens.verify(jwt))
                .as(jwt.length() > 300 ? jwt.substring(0, 300) : jwt)
                .isInstanceOfSatisfying(
                        TokenRejected.class,
                        rejected -> assertThat(rejected.code()).isEqualTo(SecurityError.TOKEN_INVALID));
    }
}
