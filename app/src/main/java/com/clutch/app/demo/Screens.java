package com.clutch.app.demo;

import com.clutch.kernel.Actor;
import com.clutch.platform.requests.CountedRequests;
import java.util.List;

/** What people look at: the requests that their screens would have sent are counted as requests are. */
final class Screens {

    private static final int MOST_AT_ONCE = 18;
    private static final double LEAVES_AT_ONCE = 0.12;

    private final CountedRequests requests;

    Screens(CountedRequests requests) {
        this.requests = requests;
    }

    /** Somebody looks at two of the things that somebody with his role looks at; a few look once and go. */
    void look(Person person, Actor actor, int day) {
        var groups = groups(person.account().grants().role());
        if (Chance.happens(LEAVES_AT_ONCE, "leaves at once", day, person.number())) {
            requests.count(actor, "/api/v1/" + groups.getFirst());
            return;
        }
        for (var screen = 0; screen < 2; screen++) {
            var group = Chance.one(groups, "screen", day, person.number(), screen);
            var times = Chance.between(3, MOST_AT_ONCE, "requests", day, person.number(), screen);
            for (var time = 0; time < times; time++) {
                requests.count(actor, "/api/v1/" + group);
            }
        }
    }

    private static List<String> groups(String role) {
        return switch (role) {
            case "executive", "business_analyst" ->
                List.of("dashboard", "business-intelligence", "analytics", "finance", "revenue");
            case "finance_officer" -> List.of("finance", "payments", "invoices", "revenue");
            case "operations_manager", "asset_manager" -> List.of("fleet", "fleet", "assets", "vendors", "dashboard");
            case "security_manager" -> List.of("audit", "security", "users");
            case "customer" -> List.of("auth", "payments", "invoices");
            case "service_provider" -> List.of("auth", "payments", "notifications");
            case "enterprise_client" -> List.of("auth", "fleet", "invoices");
            default -> List.of("users", "fleet", "dashboard", "payments");
        };
    }
}
