package com.clutch;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Clutch tells once, and the door that is shut unless the operator opens it. */
class SecretsTest extends EndToEndTest {

    @Test
    void aTokenThatIsShownOnceIsReplayedToItsClientAndLiesNowhereInPlain() {
        var admin = admin().header("Idempotency-Key", "0e7c1f6e-6d0b-4c61-9a35-8a3f5d1f2b77");
        var wish = Map.of(
                "name",
                "pipeline",
                "scopes",
                List.of("view_fleet"),
                "expiresAt",
                Clock.systemUTC().instant().plus(Duration.ofDays(1)).toString());
        var first = admin.post("/api/v1/auth/api-tokens", wish);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        var token = first.data().get("token").asString();

        var again = admin.post("/api/v1/auth/api-tokens", wish);
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(again.data().get("token").asString()).isEqualTo(token);

        var stored = TestDatabase.dsl().fetch("""
            select row(t.*)::text || encode(answer, 'escape') from platform.idempotent_answer t
            """).getValues(0, String.class);
        assertThat(stored)
                .isNotEmpty()
                .noneMatch(row -> row.contains(token))
                .noneMatch(row -> row.contains("0e7c1f6e"));
    }

    @Test
    void theBreakGlassDoorIsShutUnlessItIsSwitchedOn() {
        var tried = api().post(
                        "/api/v1/emergency-auth/login",
                        Map.of("email", "admin@clutch.local", "password", "anything at all"));
        assertThat(tried.status()).isEqualTo(401);
        assertThat(tried.code()).isEqualTo("EMERGENCY_ACCESS_REFUSED");
        var status = admin().get("/api/v1/emergency-auth/status");
        assertThat(status.data().get("enabled").asBoolean()).isFalse();
        assertThat(status.data().get("usable").asBoolean()).isFalse();
    }
}
