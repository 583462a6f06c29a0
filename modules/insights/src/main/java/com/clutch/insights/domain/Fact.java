package com.clutch.insights.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something a producer told, as far as figures need it. */
public sealed interface Fact
        permits Cost,
                Fact.Account,
                Fact.AccountStatus,
                Fact.Expense,
                Fact.Payment,
                Fact.Refund,
                Fact.Session,
                Fact.VehicleStatus,
                Matter,
                Usage,
                Vehicle {

    /** The figures it moves when nothing else is known of the same thing; {@link Ledger} puts facts together. */
    List<Posting> postings(ZoneId zone);

    /**
     * An account came to be or changed its status.
     *
     * @param sequence unique for the account
     * @param from null when it is new
     */
    record AccountStatus(
            UUID accountId, long sequence, @Nullable String from, String to, Instant at) implements Fact {

        @Override
        public List<Posting> postings(ZoneId zone) {
            return postings(null, zone);
        }

        /**
         * What it posts after the status that is known to come before it. That is another than {@code from} as long as the one
         * between them is on its way.
         *
         * @param before null when none is known
         */
        List<Posting> postings(@Nullable String before, ZoneId zone) {
            var day = LocalDate.ofInstant(at, zone);
            var postings = new ArrayList<Posting>();
            post(postings, Figure.ACCOUNTS, day, before == null ? 1 : 0, accountId);
            post(postings, Figure.ACTIVE_ACCOUNTS, day, is("active", to) - is("active", before), accountId);
            post(postings, Figure.NEW_ACCOUNTS, day, from == null ? 1 : 0, accountId);
            return postings;
        }
    }

    /**
     * A vehicle came into the fleet or changed its status.
     *
     * @param sequence unique for the vehicle
     * @param from null when it is new
     */
    record VehicleStatus(
            UUID vehicleId, long sequence, @Nullable String from, String to, Instant at) implements Fact {

        private static final Set<String> LEFT = Set.of("decommissioned", "retired");

        @Override
        public List<Posting> postings(ZoneId zone) {
            return postings(null, zone);
        }

        /** As {@link AccountStatus#postings(String, ZoneId)}. */
        List<Posting> postings(@Nullable String before, ZoneId zone) {
            var day = LocalDate.ofInstant(at, zone);
            var postings = new ArrayList<Posting>();
            post(postings, Figure.VEHICLES, day, inFleet(to) - inFleet(before), vehicleId);
            post(postings, Figure.ACTIVE_VEHICLES, day, is("active", to) - is("active", before), vehicleId);
            return postings;
        }

        boolean isInFleet() {
            return inFleet(to) == 1;
        }

        private static long inFleet(@Nullable String status) {
            return status == null || LEFT.contains(status) ? 0 : 1;
        }
    }

    /**
     * An account as it was at some version. It counts by its time zone and realm, and in the tallies of users.
     *
     * @param gone whether it was removed
     * @param role name of the main role
     * @param name for people
     * @param company that the account is of, null when it is of none
     * @param profileComplete whether first name, last name and phone number are given
     * @param timeZone name as in the tz database
     */
    record Account(
            UUID accountId,
            long version,
            boolean gone,
            String realm,
            String role,
            String name,
            @Nullable String company,
            String status,
            boolean verified,
            boolean profileComplete,
            Instant createdAt,
            String timeZone)
            implements Fact {

        @Override
        public List<Posting> postings(ZoneId zone) {
            var day = LocalDate.ofInstant(createdAt, zone);
            return gone
                    ? List.of()
                    : List.of(
                            new Posting(Figure.ACCOUNTS_BY_ZONE, timeZone, day, 1, accountId),
                            new Posting(Figure.ACCOUNTS_BY_REALM, realm, day, 1, accountId));
        }
    }

    /**
     * A session as it was at some version.
     *
     * @param accountId whose it is; null in what was heard before that was kept
     * @param endedAt null while it is open
     * @param device kind of device
     * @param door standard, enterprise, partner or emergency
     */
    record Session(
            UUID sessionId,
            long version,
            @Nullable UUID accountId,
            Instant startedAt,
            @Nullable Instant endedAt,
            String device,
            String door)
            implements Fact {

        @Override
        public List<Posting> postings(ZoneId zone) {
            var postings = new ArrayList<Posting>();
            var begin = LocalDate.ofInstant(startedAt, zone);
            var end = endedAt == null ? null : LocalDate.ofInstant(endedAt, zone);
            if (!begin.equals(end)) {
                post(postings, Figure.ACTIVE_SESSIONS, begin, 1, sessionId);
                if (end != null) {
                    post(postings, Figure.ACTIVE_SESSIONS, end, -1, sessionId);
                }
            }
            post(postings, Figure.SESSIONS, begin, 1, sessionId);
            postings.add(new Posting(Figure.SESSIONS_BY_DEVICE, device, begin, 1, sessionId));
            postings.add(new Posting(Figure.SESSIONS_BY_DOOR, door, begin, 1, sessionId));
            if (endedAt != null) {
                post(postings, Figure.ENDED_SESSIONS, begin, 1, sessionId);
                post(
                        postings,
                        Figure.SESSION_SECONDS,
                        begin,
                        Duration.between(startedAt, endedAt).toSeconds(),
                        sessionId);
            }
            return postings;
        }
    }

    /**
     * A payment as it was at some version. What was given back does not make it smaller, that is a {@link Refund}.
     *
     * @param gone whether it was removed
     * @param customerId account that pays, null when it is not known
     * @param amount in hundredths of EGP
     * @param completedAt when the money came, null when it has not
     * @param method how it was paid
     */
    record Payment(
            UUID paymentId,
            long version,
            boolean gone,
            @Nullable UUID customerId,
            long amount,
            @Nullable Instant completedAt,
            String method)
            implements Fact {

        @Override
        public List<Posting> postings(ZoneId zone) {
            var postings = new ArrayList<Posting>();
            if (completedAt != null && !gone) {
                var day = LocalDate.ofInstant(completedAt, zone);
                post(postings, Figure.PAYMENTS, day, 1, paymentId);
                post(postings, Figure.GROSS_REVENUE, day, amount, paymentId);
                if (amount != 0) {
                    postings.add(new Posting(Figure.REVENUE_BY_METHOD, method, day, amount, paymentId));
                }
            }
            return postings;
        }
    }

    /**
     * Money of a payment that was given back.
     *
     * @param customerId account that gets it, null when it is not known
     * @param amount in hundredths of EGP
     */
    record Refund(UUID refundId, UUID paymentId, @Nullable UUID customerId, long amount, Instant completedAt)
            implements Fact {

        @Override
        public List<Posting> postings(ZoneId zone) {
            var postings = new ArrayList<Posting>();
            post(postings, Figure.REFUNDS, LocalDate.ofInstant(completedAt, zone), amount, refundId);
            return postings;
        }
    }

    /**
     * An expense as it was at some version.
     *
     * @param gone whether it was removed
     * @param status it counts when it is approved or paid
     * @param amount in hundredths of EGP
     * @param incurredOn day of the company's zone
     * @param currency in which it was made
     * @param original the amount in hundredths of that currency
     * @param settles whether it pays for something that is a {@link Cost} already, and so costs nothing more
     */
    record Expense(
            UUID expenseId,
            long version,
            boolean gone,
            String category,
            String status,
            long amount,
            LocalDate incurredOn,
            String currency,
            long original,
            boolean settles)
            implements Fact {

        private static final Set<String> SPENT = Set.of("approved", "paid");
        private static final String PENDING = "pending";

        @Override
        public List<Posting> postings(ZoneId zone) {
            var postings = new ArrayList<Posting>();
            if (gone) {
                return postings;
            }
            if (SPENT.contains(status) && !settles) {
                post(postings, CostKind.of(category).figure(), incurredOn, amount, expenseId);
                if (original != 0) {
                    postings.add(new Posting(Figure.COST_IN_CURRENCY, currency, incurredOn, original, expenseId));
                }
            }
            if (PENDING.equals(status)) {
                post(postings, Figure.PENDING_EXPENSES, incurredOn, 1, expenseId);
            }
            return postings;
        }
    }

    private static long is(String wanted, @Nullable String status) {
        return wanted.equals(status) ? 1 : 0;
    }

    private static void post(List<Posting> postings, Figure figure, LocalDate day, long amount, UUID subject) {
        if (amount != 0) {
            postings.add(new Posting(figure, day, amount, subject));
        }
    }
}
