package com.clutch.insights.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Stores what was heard; the transaction is the caller's. */
public interface Facts {

    /**
     * Stores the fact unless it, or a newer one in its place, is there. It counts as heard now in any case. Until the transaction
     * ends nobody else stores a fact of the same thing.
     *
     * @return what is new to the figures, and what that takes the place of
     */
    Heard hear(Fact fact, Instant now);

    /** Facts of the topic that were heard at or after the moment. */
    long heardSince(Topic topic, Instant moment);

    /** Lets nobody else store facts of the topic until the transaction ends, and forgets those not heard since the moment. */
    void forgetUnheardSince(Topic topic, Instant moment);

    /** Reads every fact of the kind, all facts of one thing together, one thing after the other. */
    void forEach(Kind kind, Consumer<List<Fact>> sink);

    /**
     * What hearing a fact changed.
     *
     * @param added the fact when it was new, else null
     * @param replaced the older fact it took the place of, or null
     * @param others what else is known of the same thing and weighs in what the fact posts
     */
    record Heard(@Nullable Fact added, @Nullable Fact replaced, List<Fact> others) {

        /** It was known. */
        public static final Heard NOTHING = new Heard(null, null);

        /** Of a thing of which nothing else weighs. */
        public Heard(@Nullable Fact added, @Nullable Fact replaced) {
            this(added, replaced, List.of());
        }

        public Heard {
            others = List.copyOf(others);
        }

        /** Whether the figures stay as they are. */
        public boolean isNothing() {
            return added == null;
        }

        /** All that was known of the thing before. */
        public List<Fact> before() {
            return with(replaced);
        }

        /** All that is known of it now. */
        public List<Fact> after() {
            return with(added);
        }

        private List<Fact> with(@Nullable Fact fact) {
            var all = new ArrayList<>(others);
            if (fact != null) {
                all.add(fact);
            }
            return all;
        }
    }

    /** Facts that weigh in the same figures. */
    enum Kind {
        /** Changes of status of accounts. */
        ACCOUNT_STATUS(List.of(Figure.ACCOUNTS, Figure.ACTIVE_ACCOUNTS, Figure.NEW_ACCOUNTS)),
        /** Vehicles, their changes of status, and what is due for them. */
        VEHICLE(List.of(
                Figure.VEHICLES,
                Figure.ACTIVE_VEHICLES,
                Figure.VEHICLES_BY_FUEL,
                Figure.VEHICLE_KILOMETRES,
                Figure.VEHICLE_EFFICIENCY,
                Figure.VEHICLES_WITH_EFFICIENCY,
                Figure.LAPSING_PAPERS,
                Figure.DUE_SERVICES,
                Figure.DUE_WORK)),
        /** Sessions. */
        SESSION(List.of(
                Figure.ACTIVE_SESSIONS,
                Figure.SESSIONS,
                Figure.SESSIONS_BY_DEVICE,
                Figure.SESSIONS_BY_DOOR,
                Figure.ENDED_SESSIONS,
                Figure.SESSION_SECONDS)),
        /** Accounts. */
        ACCOUNT(List.of(Figure.ACCOUNTS_BY_ZONE, Figure.ACCOUNTS_BY_REALM)),
        /** What accounts use. */
        USAGE(List.of(
                Figure.REQUESTS,
                Figure.VISITS,
                Figure.BOUNCES,
                Figure.LAST_SEEN,
                Figure.RETURNED,
                Figure.LAST_USED,
                Figure.LAST_USED_BY_REALM)),
        /** Payments; not what was given back. */
        PAYMENT(List.of(Figure.PAYMENTS, Figure.GROSS_REVENUE, Figure.REVENUE_BY_METHOD)),
        /** What was given back. */
        REFUND(List.of(Figure.REFUNDS)),
        /** Expenses and costs. */
        SPENDING(List.of(
                Figure.COST_FLEET,
                Figure.COST_MAINTENANCE,
                Figure.COST_INFRASTRUCTURE,
                Figure.COST_OTHER,
                Figure.COST_IN_CURRENCY,
                Figure.COST_WITHOUT_RATE,
                Figure.PENDING_EXPENSES)),
        /** Matters that are of no vehicle. */
        MATTER(List.of(Figure.PENDING_PAYOUTS, Figure.BREACHED_BUDGETS, Figure.SECURITY_INCIDENTS, Figure.AUDITS));

        private final List<Figure> figures;

        Kind(List<Figure> figures) {
            this.figures = figures;
        }

        /** The figures that its facts move, and no other facts. */
        public List<Figure> figures() {
            return figures;
        }
    }

    /** What a snapshot can be asked of. */
    enum Topic {
        ACCOUNT_STATUS("identity.account-status", Kind.ACCOUNT_STATUS),
        VEHICLE_STATUS("fleet.vehicle-status", Kind.VEHICLE),
        VEHICLE("fleet.vehicle", Kind.VEHICLE),
        SESSION("identity.session", Kind.SESSION),
        ACCOUNT("identity.account", Kind.ACCOUNT, Kind.USAGE),
        PAYMENT("finance.payment", Kind.PAYMENT),
        REFUND("finance.refund", Kind.REFUND),
        EXPENSE("finance.expense", Kind.SPENDING),
        FUEL("fleet.fuel-entry", Kind.SPENDING),
        WORK_ORDER("fleet.work-order", Kind.SPENDING, Kind.VEHICLE),
        VEHICLE_EXPENSE("fleet.vehicle-expense", Kind.SPENDING),
        INSURANCE("fleet.insurance-policy", Kind.SPENDING, Kind.VEHICLE),
        ASSET_COST("assets.cost", Kind.SPENDING),
        ASSET_WORK("assets.maintenance", Kind.SPENDING),
        REGISTRATION("fleet.registration", Kind.VEHICLE),
        DOCUMENT("fleet.vehicle-document", Kind.VEHICLE),
        SERVICE_PLAN("fleet.service-plan", Kind.VEHICLE),
        PAYOUT("finance.payout", Kind.MATTER),
        BUDGET("finance.budget", Kind.MATTER),
        ALERT("audit.alert", Kind.MATTER),
        REQUESTS("platform.requests", Kind.USAGE);

        private final String topicName;
        private final List<Kind> kinds;

        Topic(String topicName, Kind... kinds) {
            this.topicName = topicName;
            this.kinds = List.of(kinds);
        }

        /** The name that producers know. */
        public String topicName() {
            return topicName;
        }

        /** Whether tallies of users rest on its facts. */
        public boolean isOfUsers() {
            return this == SESSION || this == ACCOUNT;
        }

        /** Whether the revenue of clients rests on its facts. */
        public boolean isOfClients() {
            return this == PAYMENT || this == REFUND || this == ACCOUNT;
        }

        /** The kinds in which its facts weigh. */
        public List<Kind> kinds() {
            return kinds;
        }

        /** The figures that its facts move, perhaps together with others of the same kind. */
        public List<Figure> figures() {
            return kinds.stream().flatMap(kind -> kind.figures().stream()).toList();
        }
    }
}
