package com.clutch.insights.application.user;

import com.clutch.insights.domain.Fact;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What identity could have told. */
final class UserFacts {

    private static final Instant NOON = Instant.parse("2026-03-15T10:00:00Z");

    private UserFacts() {}

    static List<Fact> many() {
        var facts = new ArrayList<Fact>();
        for (var number = 1; number <= 12; number++) {
            var id = new UUID(5, number);
            var created = NOON.minus(Duration.ofDays(number * 17L));
            facts.add(state(id, 1, "customer", "pending", created));
            facts.add(state(id, 2, number % 3 == 0 ? "hr" : "finance", "active", created));
            for (var visit = 0; visit < number % 5; visit++) {
                facts.add(visit(number * 10 + visit, id, created.plus(Duration.ofDays(visit * 11L))));
            }
        }
        facts.add(removed(state(new UUID(5, 4), 3, "hr", "active", NOON)));
        return facts;
    }

    static Fact.Account state(UUID id, long version, String role, String status, Instant created) {
        return new Fact.Account(
                id, version, false, "staff", role, "Mona", null, status, false, false, created, "Africa/Cairo");
    }

    static Fact.Account removed(Fact.Account account) {
        return new Fact.Account(
                account.accountId(),
                account.version(),
                true,
                account.realm(),
                account.role(),
                account.name(),
                account.company(),
                account.status(),
                account.verified(),
                account.profileComplete(),
                account.createdAt(),
                account.timeZone());
    }

    static Fact.Session visit(int number, UUID account, Instant begun) {
        return new Fact.Session(new UUID(6, number), 1, account, begun, null, "mobile", "standard");
    }
}
