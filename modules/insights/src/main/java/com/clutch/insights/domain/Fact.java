package com.clutch.insights.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something a producer told, as far as figures need it. */
public sealed interface Fact {

    /** The figures it moves, in the order of {@link Posting#compareTo}. */
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
            var day = LocalDate.ofInstant(at, zone);
            var postings = new ArrayList<Posting>();
            post(postings, Figure.ACCOUNTS, day, from == null ? 1 : 0);
            post(postings, Figure.ACTIVE_ACCOUNTS, day, is("active", to) - is("active", from));
            post(postings, Figure.NEW_ACCOUNTS, day, from == null ? 1 : 0);
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
            var day = LocalDate.ofInstant(at, zone);
            var postings = new ArrayList<Posting>();
            post(postings, Figure.VEHICLES, day, inFleet(to) - inFleet(from));
            post(postings, Figure.ACTIVE_VEHICLES, day, is("active", to) - is("active", from));
            return postings;
        }

        private static long inFleet(@Nullable String status) {
            return status == null || LEFT.contains(status) ? 0 : 1;
        }
    }

    /**
     * An account as it was at some version. It moves no figure of days; it counts in the tallies of users.
     *
     * @param gone whether it was removed
     * @param role name of the main role
     * @param name for people
     * @param company that the account is of, null when it is of none
     * @param profileComplete whether first name, last name and phone number are given
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
            Instant createdAt)
            implements Fact {

        @Override
        public List<Posting> postings(ZoneId zone) {
            return List.of();
        }
    }

    /**
     * A session as it was at some version.
     *
     * @param accountId whose it is; null in what was heard before that was kept
     * @param endedAt null while it is open
     */
    record Session(
            UUID sessionId,
            long version,
            @Nullable UUID accountId,
            Instant startedAt,
            @Nullable Instant endedAt) implements Fact {

        @Override
        public List<Posting> postings(ZoneId zone) {
            var postings = new ArrayList<Posting>();
            var begin = LocalDate.ofInstant(startedAt, zone);
            var end = endedAt == null ? null : LocalDate.ofInstant(endedAt, zone);
            if (!begin.equals(end)) {
                post(postings, Figure.ACTIVE_SESSIONS, begin, 1);
                if (end != null) {
                    post(postings, Figure.ACTIVE_SESSIONS, end, -1);
                }
            }
            post(postings, Figure.SESSIONS, begin, 1);
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
     */
    record Payment(
            UUID paymentId,
            long version,
            boolean gone,
            @Nullable UUID customerId,
            long amount,
            @Nullable Instant completedAt)
            implements Fact {

        @Override
        public List<Posting> postings(ZoneId zone) {
            var postings = new ArrayList<Posting>();
            if (completedAt != null && !gone) {
                var day = LocalDate.ofInstant(completedAt, zone);
                post(postings, Figure.PAYMENTS, day, 1);
                post(postings, Figure.GROSS_REVENUE, day, amount);
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
            post(postings, Figure.REFUNDS, LocalDate.ofInstant(completedAt, zone), amount);
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
     */
    record Expense(
            UUID expenseId,
            long version,
            boolean gone,
            String category,
            String status,
            long amount,
            LocalDate incurredOn)
            implements Fact {

        private static final Set<String> SPENT = Set.of("approved", "paid");

        @Override
        public List<Posting> postings(ZoneId zone) {
            var postings = new ArrayList<Posting>();
            if (SPENT.contains(status) && !gone) {
                post(postings, CostKind.of(category).figure(), incurredOn, amount);
            }
            return postings;
        }
    }

    private static long is(String wanted, @Nullable String status) {
        return wanted.equals(status) ? 1 : 0;
    }

    private static void post(List<Posting> postings, Figure figure, LocalDate day, long amount) {
        if (amount != 0) {
            postings.add(new Posting(figure, day, amount));
        }
    }
}
