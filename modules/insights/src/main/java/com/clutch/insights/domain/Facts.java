package com.clutch.insights.domain;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Stores what was heard; the transaction is the caller's. */
public interface Facts {

    /**
     * Stores the fact unless it, or a newer one in its place, is there. It counts as heard now in any case.
     *
     * @return what is new to the figures, and what that takes the place of
     */
    Heard hear(Fact fact, Instant now);

    /** Facts of the topic that were heard at or after the moment. */
    long heardSince(Topic topic, Instant moment);

    /** Lets nobody else store facts of the topic until the transaction ends, and forgets those not heard since the moment. */
    void forgetUnheardSince(Topic topic, Instant moment);

    /** Reads every fact of the topic, one after the other. */
    void forEach(Topic topic, Consumer<? super Fact> sink);

    /**
     * What hearing a fact changed.
     *
     * @param added the fact when it was new, else null
     * @param replaced the older fact it took the place of, or null
     */
    record Heard(@Nullable Fact added, @Nullable Fact replaced) {

        /** It was known. */
        public static final Heard NOTHING = new Heard(null, null);

        /** Whether the figures stay as they are. */
        public boolean isNothing() {
            return added == null;
        }
    }

    /** What a snapshot can be asked of. */
    enum Topic {
        ACCOUNT_STATUS(
                "identity.account-status", List.of(Figure.ACCOUNTS, Figure.ACTIVE_ACCOUNTS, Figure.NEW_ACCOUNTS)),
        VEHICLE_STATUS("fleet.vehicle-status", List.of(Figure.VEHICLES, Figure.ACTIVE_VEHICLES)),
        SESSION("identity.session", List.of(Figure.ACTIVE_SESSIONS, Figure.SESSIONS)),
        ACCOUNT("identity.account", List.of()),
        PAYMENT("finance.payment", List.of(Figure.PAYMENTS, Figure.GROSS_REVENUE)),
        EXPENSE(
                "finance.expense",
                List.of(Figure.COST_FLEET, Figure.COST_MAINTENANCE, Figure.COST_INFRASTRUCTURE, Figure.COST_OTHER));

        private final String topicName;
        private final List<Figure> figures;

        Topic(String topicName, List<Figure> figures) {
            this.topicName = topicName;
            this.figures = figures;
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
            return this == PAYMENT || this == ACCOUNT;
        }

        /** The figures that its facts move, and no other facts. */
        public List<Figure> figures() {
            return figures;
        }
    }
}
