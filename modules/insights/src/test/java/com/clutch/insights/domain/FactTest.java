package com.clutch.insights.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.insights.domain.Facts.Heard;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which figures a fact moves, on which day of the company. */
class FactTest {

    private static final ZoneId CAIRO = ZoneId.of("Africa/Cairo");
    // The 16th in Cairo, the 15th in UTC.
    private static final Instant MIDNIGHT = Instant.parse("2026-03-15T22:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private static final UUID ID = new UUID(0, 1);

    @Test
    void anAccountIsNewOnceAndActiveWhileItsStatusSaysSo() {
        var pending = new Fact.AccountStatus(ID, 1, null, "pending", MIDNIGHT);
        var active = new Fact.AccountStatus(ID, 2, "pending", "active", MIDNIGHT);
        var suspended = new Fact.AccountStatus(ID, 3, "active", "suspended", MIDNIGHT);
        assertThat(pending.postings(CAIRO)).containsExactly(one(Figure.ACCOUNTS), one(Figure.NEW_ACCOUNTS));
        assertThat(Ledger.of(List.of(suspended, active, pending), CAIRO).postings())
                .containsExactly(
                        one(Figure.ACCOUNTS),
                        one(Figure.NEW_ACCOUNTS),
                        one(Figure.ACTIVE_ACCOUNTS),
                        one(Figure.ACTIVE_ACCOUNTS).with(-1));
        assertThat(active.postings(CAIRO))
                .as("when its beginning was not heard yet")
                .containsExactly(one(Figure.ACCOUNTS), one(Figure.ACTIVE_ACCOUNTS));
    }

    @Test
    void aVehicleIsInTheFleetUntilItIsDecommissionedOrRetired() {
        var bought = new Fact.VehicleStatus(ID, 1, null, "active", MIDNIGHT);
        assertThat(bought.postings(CAIRO)).containsExactly(one(Figure.VEHICLES), one(Figure.ACTIVE_VEHICLES));
        var gone = new Fact.VehicleStatus(ID, 2, "active", "decommissioned", MIDNIGHT);
        assertThat(Ledger.of(List.of(bought, gone), CAIRO).postings())
                .endsWith(
                        one(Figure.VEHICLES).with(-1),
                        one(Figure.ACTIVE_VEHICLES).with(-1));
        assertThat(gone.postings(CAIRO)).isEmpty();
    }

    @Test
    void aVehicleWeighsOnlyWhileItIsInTheFleet() {
        var state = new Vehicle(ID, 1, false, "diesel", 120_000, 1250L, MIDNIGHT);
        var bought = new Fact.VehicleStatus(ID, 1, null, "active", MIDNIGHT);
        assertThat(Ledger.of(List.of(state, bought), CAIRO).postings())
                .contains(
                        new Posting(Figure.VEHICLES_BY_FUEL, "diesel", DAY, 1, ID),
                        new Posting(Figure.VEHICLE_KILOMETRES, DAY, 120_000, ID),
                        new Posting(Figure.VEHICLE_EFFICIENCY, DAY, 1250, ID),
                        one(Figure.VEHICLES_WITH_EFFICIENCY));
        assertThat(Ledger.of(List.of(state), CAIRO).postings()).isEmpty();
        assertThat(new Vehicle(ID, 2, true, "diesel", 1, 1L, MIDNIGHT).postings(CAIRO))
                .isEmpty();
        assertThat(new Vehicle(ID, 1, false, "diesel", 0, 0L, MIDNIGHT).postings(CAIRO))
                .hasSize(1);
        assertThat(new Vehicle(ID, 1, false, "diesel", 0, null, MIDNIGHT).postings(CAIRO))
                .hasSize(1);
    }

    @Test
    void aSessionIsActiveFromTheDayItBeganToTheDayItEnded() {
        var running = new Fact.Session(ID, 1, null, MIDNIGHT, null, "mobile", "standard");
        assertThat(running.postings(CAIRO))
                .containsExactly(
                        one(Figure.ACTIVE_SESSIONS),
                        one(Figure.SESSIONS),
                        new Posting(Figure.SESSIONS_BY_DEVICE, "mobile", DAY, 1, ID),
                        new Posting(Figure.SESSIONS_BY_DOOR, "standard", DAY, 1, ID));
        var overnight = new Fact.Session(ID, 2, null, MIDNIGHT, MIDNIGHT.plusSeconds(86_400), "mobile", "standard");
        assertThat(overnight.postings(CAIRO))
                .contains(
                        one(Figure.ACTIVE_SESSIONS),
                        new Posting(Figure.ACTIVE_SESSIONS, DAY.plusDays(1), -1, ID),
                        one(Figure.ENDED_SESSIONS),
                        new Posting(Figure.SESSION_SECONDS, DAY, 86_400, ID));
        var sameDay = new Fact.Session(ID, 2, null, MIDNIGHT, MIDNIGHT.plusSeconds(60), "mobile", "standard");
        assertThat(sameDay.postings(CAIRO))
                .extracting(Posting::figure)
                .doesNotContain(Figure.ACTIVE_SESSIONS)
                .contains(Figure.ENDED_SESSIONS);
    }

    @Test
    void moneyCountsOnTheDayItCame() {
        assertThat(payment(5000, false, MIDNIGHT).postings(CAIRO))
                .containsExactly(
                        one(Figure.PAYMENTS),
                        new Posting(Figure.GROSS_REVENUE, DAY, 5000, ID),
                        new Posting(Figure.REVENUE_BY_METHOD, "card", DAY, 5000, ID));
        assertThat(payment(0, false, MIDNIGHT).postings(CAIRO)).containsExactly(one(Figure.PAYMENTS));
        assertThat(payment(5000, false, null).postings(CAIRO)).isEmpty();
        assertThat(payment(5000, true, MIDNIGHT).postings(CAIRO)).isEmpty();
        assertThat(new Fact.Refund(ID, ID, null, 700, MIDNIGHT).postings(CAIRO))
                .containsExactly(new Posting(Figure.REFUNDS, DAY, 700, ID));
    }

    @Test
    void anExpenseIsACostOnceItIsApprovedAndPendingBefore() {
        assertThat(expense("approved", false, 300).postings(CAIRO))
                .containsExactly(
                        new Posting(Figure.COST_FLEET, DAY, 300, ID),
                        new Posting(Figure.COST_IN_CURRENCY, "USD", DAY, 6, ID));
        assertThat(expense("pending", false, 300).postings(CAIRO)).containsExactly(one(Figure.PENDING_EXPENSES));
        assertThat(expense("rejected", false, 300).postings(CAIRO)).isEmpty();
        assertThat(expense("approved", true, 300).postings(CAIRO)).isEmpty();
    }

    @Test
    void anAccountCountsByZoneAndRealmUntilItIsRemoved() {
        assertThat(account(false).postings(CAIRO))
                .containsExactly(
                        new Posting(Figure.ACCOUNTS_BY_ZONE, "Africa/Cairo", DAY, 1, ID),
                        new Posting(Figure.ACCOUNTS_BY_REALM, "staff", DAY, 1, ID));
        assertThat(account(true).postings(CAIRO)).isEmpty();
    }

    @Test
    void aCostWithoutARateIsInItsCurrencyOnly() {
        var known = new Cost("fleet.fuel-entry", ID, 1, false, CostKind.FLEET, "USD", 6, 300L, DAY, DAY);
        assertThat(known.postings(CAIRO))
                .containsExactly(
                        new Posting(Figure.COST_IN_CURRENCY, "USD", DAY, 6, ID),
                        new Posting(Figure.COST_FLEET, DAY, 300, ID));
        assertThat(known.withBase(null).postings(CAIRO))
                .containsExactly(
                        new Posting(Figure.COST_IN_CURRENCY, "USD", DAY, 6, ID),
                        new Posting(Figure.COST_WITHOUT_RATE, "USD", DAY, 6, ID));
        var spread =
                new Cost("fleet.insurance-policy", ID, 1, false, CostKind.OTHER, "EGP", 5, 5L, DAY, DAY.plusDays(1));
        assertThat(spread.postings(CAIRO))
                .contains(
                        new Posting(Figure.COST_OTHER, DAY, 3, ID),
                        new Posting(Figure.COST_OTHER, DAY.plusDays(1), 2, ID));
        assertThat(new Cost("x", ID, 2, true, CostKind.FLEET, "USD", 6, 300L, DAY, DAY).postings(CAIRO))
                .isEmpty();
        assertThat(new Cost("x", ID, 1, false, CostKind.FLEET, "USD", 6, 300L, null, null).postings(CAIRO))
                .isEmpty();
    }

    @Test
    void aMatterCountsByItsTopicOnItsDay() {
        Map.of(
                        "fleet.service-plan",
                        Figure.DUE_SERVICES,
                        "fleet.work-order",
                        Figure.DUE_WORK,
                        "finance.payout",
                        Figure.PENDING_PAYOUTS,
                        "finance.budget",
                        Figure.BREACHED_BUDGETS,
                        "audit.alert",
                        Figure.SECURITY_INCIDENTS,
                        Matter.AUDIT,
                        Figure.AUDITS,
                        "fleet.registration",
                        Figure.LAPSING_PAPERS)
                .forEach((topic, figure) ->
                        assertThat(matter(topic, 1, DAY, false).postings(CAIRO)).containsExactly(one(figure)));
        assertThat(matter("audit.alert", 1, DAY, true).postings(CAIRO)).isEmpty();
        assertThat(matter("audit.alert", 1, null, false).postings(CAIRO)).isEmpty();
    }

    @Test
    void ofTwoPapersForOneThingTheLaterCountsAndOfEquallyLateOnesAlwaysTheSame() {
        var early = matter("fleet.registration", 1, DAY, false);
        var late = matter("fleet.registration", 2, DAY.plusDays(1), false);
        var alike = matter("fleet.registration", 3, DAY, false);
        var gone = matter("fleet.registration", 4, DAY.plusDays(9), true);
        var open = matter("fleet.registration", 5, null, false);
        assertThat(early.later(late)).isSameAs(late);
        assertThat(late.later(early)).isSameAs(late);
        assertThat(early.later(alike)).isSameAs(alike);
        assertThat(alike.later(early)).isSameAs(alike);
        assertThat(early.later(gone)).isSameAs(early);
        assertThat(gone.later(early)).isSameAs(early);
        assertThat(open.later(early)).isSameAs(early);
        assertThat(early.later(open)).isSameAs(early);
        assertThat(gone.later(open)).isSameAs(open);
    }

    @Test
    void whatAnAccountUsesCountsByDayWeekAndReturn() {
        var monday = LocalDate.of(2026, 3, 16);
        var usage = new Usage(
                ID,
                account(false),
                Map.of("fleet", monday.plusDays(2)),
                List.of(
                        new Usage.Day("fleet", monday, 1),
                        new Usage.Day("fleet", monday.plusDays(2), 2),
                        new Usage.Day("audit", monday.plusDays(2), 3)));
        assertThat(usage.postings(CAIRO))
                .containsExactlyInAnyOrder(
                        new Posting(Figure.REQUESTS, "fleet", monday, 1, ID),
                        new Posting(Figure.REQUESTS, "fleet", monday.plusDays(2), 2, ID),
                        new Posting(Figure.REQUESTS, "audit", monday.plusDays(2), 3, ID),
                        new Posting(Figure.VISITS, monday, 1, ID),
                        new Posting(Figure.BOUNCES, monday, 1, ID),
                        new Posting(Figure.VISITS, monday.plusDays(2), 1, ID),
                        new Posting(Figure.LAST_USED, "fleet", monday.plusDays(2), 1, ID),
                        new Posting(Figure.LAST_USED_BY_REALM, "staff|fleet", monday, 1, ID),
                        new Posting(Figure.LAST_SEEN, monday.plusDays(2), 1, ID),
                        new Posting(Figure.RETURNED, monday.plusDays(2), 1, ID));
        assertThat(usage.with(account(true)).postings(CAIRO)).isEmpty();
        assertThat(usage.with((Fact.Account) null).postings(CAIRO))
                .extracting(Posting::figure)
                .contains(Figure.LAST_SEEN)
                .doesNotContain(Figure.RETURNED, Figure.LAST_USED_BY_REALM);
        var firstDay = new Usage(ID, account(false), Map.of("fleet", DAY), List.of());
        assertThat(firstDay.postings(CAIRO)).extracting(Posting::figure).doesNotContain(Figure.RETURNED);
    }

    @Test
    void whatWasHeardIsPutBesideWhatIsKnown() {
        var other = account(false);
        var refund = new Fact.Refund(ID, ID, null, 700, MIDNIGHT);
        var heard = new Heard(refund, null, List.of(other));
        assertThat(heard.before()).containsExactly(other);
        assertThat(heard.after()).containsExactly(other, refund);
        assertThat(heard.isNothing()).isFalse();
        assertThat(Heard.NOTHING.isNothing()).isTrue();
        assertThat(Heard.NOTHING.after()).isEmpty();
    }

    @Test
    void figuresAreMovedInOneOrderWhoeverMovesThem() {
        var a = new Posting(Figure.REQUESTS, "a", DAY, 1, ID);
        assertThat(a).isLessThan(new Posting(Figure.REQUESTS, "b", DAY, 1, ID));
        assertThat(a).isLessThan(new Posting(Figure.REQUESTS, "a", DAY.plusDays(1), 1, ID));
        assertThat(a).isGreaterThan(one(Figure.ACCOUNTS));
        assertThat(a.compareTo(new Posting(Figure.REQUESTS, "a", DAY, 9, new UUID(0, 9))))
                .isZero();
    }

    @Test
    void eachTopicMovesTheFiguresOfItsKindsAndEachListedFigureIsOfOneKind() {
        assertThat(Facts.Topic.REFUND.figures()).containsExactly(Figure.REFUNDS);
        assertThat(Facts.Topic.ACCOUNT.figures()).contains(Figure.ACCOUNTS_BY_REALM, Figure.VISITS);
        assertThat(Facts.Topic.WORK_ORDER.kinds()).containsExactly(Facts.Kind.SPENDING, Facts.Kind.VEHICLE);
        assertThat(Facts.Topic.PAYOUT.topicName()).isEqualTo("finance.payout");
        assertThat(Facts.Topic.values())
                .filteredOn(Facts.Topic::isOfUsers)
                .containsExactly(Facts.Topic.SESSION, Facts.Topic.ACCOUNT);
        assertThat(Facts.Topic.values())
                .filteredOn(Facts.Topic::isOfClients)
                .containsExactly(Facts.Topic.ACCOUNT, Facts.Topic.PAYMENT, Facts.Topic.REFUND);
        for (var figure : Figure.values()) {
            assertThat(Facts.Kind.values())
                    .filteredOn(kind -> kind.figures().contains(figure))
                    .as("kinds of %s", figure)
                    .hasSize(1);
        }
    }

    @Test
    void aStockIsAlwaysListedAndAFlowIsNoStock() {
        assertThat(Figure.values()).filteredOn(Figure::isStock).allMatch(Figure::isListed);
        assertThat(Figure.GROSS_REVENUE.isStock()).isFalse();
        assertThat(Figure.GROSS_REVENUE.isListed()).isTrue();
        assertThat(Figure.REQUESTS.isListed()).isFalse();
    }

    private static Posting one(Figure figure) {
        return new Posting(figure, DAY, 1, ID);
    }

    private static Fact.Payment payment(long amount, boolean gone, Instant completed) {
        return new Fact.Payment(ID, 1, gone, null, amount, completed, "card");
    }

    private static Fact.Expense expense(String status, boolean gone, long amount) {
        return new Fact.Expense(ID, 1, gone, "fuel", status, amount, DAY, "USD", 6, false);
    }

    private static Fact.Account account(boolean gone) {
        return new Fact.Account(
                ID, 1, gone, "staff", "hr", "Mona", null, "active", true, true, MIDNIGHT, "Africa/Cairo");
    }

    private static Matter matter(String topic, int id, LocalDate day, boolean gone) {
        return new Matter(topic, new UUID(0, id), 1, gone, null, "", day);
    }
}
