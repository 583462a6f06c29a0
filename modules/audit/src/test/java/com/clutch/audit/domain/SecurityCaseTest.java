package com.clutch.audit.domain;

import static com.clutch.testing.Refusals.noSuchMove;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecurityCaseTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final UUID ENTRY = new UUID(0, 1);
    private static final UUID MONA = new UUID(0, 8);
    private static final UUID OMAR = new UUID(0, 9);

    private final SecurityCase untouched = SecurityCase.untouched(ENTRY, NOON);

    @Test
    void belongsToItsEntry() {
        assertThat(untouched.id()).isEqualTo(ENTRY);
        assertThat(untouched.status()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void staysWithWhoeverTookCareOfItWhenSomebodyElseResolvesIt() {
        assertThat(untouched.assign(MONA, NOON).resolve("a drill", OMAR, NOON))
                .returns(MONA, SecurityCase::assignedTo)
                .returns(OMAR, SecurityCase::resolvedBy)
                .returns("a drill", SecurityCase::resolution)
                .returns(NOON, SecurityCase::resolvedAt)
                .returns(2L, SecurityCase::version);
        assertThat(untouched.resolve(null, OMAR, NOON).assignedTo()).isEqualTo(OMAR);
    }

    @Test
    void isResolvedOnce() {
        var resolved = untouched.resolve(null, OMAR, NOON);
        noSuchMove("resolved", List.of(), () -> resolved.resolve("again", MONA, NOON));
    }
}
