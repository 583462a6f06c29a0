package com.clutch.insights.application.report;

import com.clutch.insights.application.FigureQueries.Span;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the rows behind the figures, each list in the order of time, from a cursor. */
public interface FactLists {

    /** Accounts; null is no condition. */
    void accounts(
            @Nullable String realm, @Nullable String role, @Nullable String status, Consumer<? super AccountRow> sink);

    /** How many there are. */
    long accountCount(@Nullable String realm, @Nullable String role, @Nullable String status);

    /** The last status of each vehicle; null is no condition. */
    void vehicles(@Nullable String status, Consumer<? super VehicleRow> sink);

    /** Vehicles by their last status, the most frequent first. */
    List<StatusCount> vehicleStatuses();

    /** Sessions that began on the days. */
    void sessions(Span days, Consumer<? super SessionRow> sink);

    /** Payments whose money came on the days. */
    void payments(Span days, Consumer<? super PaymentRow> sink);

    /** How many there are. */
    long paymentCount(Span days);

    /** What was given back on the days. */
    void refunds(Span days, Consumer<? super RefundRow> sink);

    /** Expenses of the days, approved or not; null is no condition. */
    void expenses(Span days, @Nullable String category, @Nullable String status, Consumer<? super ExpenseRow> sink);

    /** An account; lastSession is null when there was none. */
    record AccountRow(
            UUID id,
            String name,
            String realm,
            String role,
            String status,
            boolean verified,
            Instant createdAt,
            @Nullable Instant lastSession) {}

    /** A vehicle. */
    record VehicleRow(UUID id, String status, Instant since) {}

    /** A status and how many have it. */
    record StatusCount(String status, long count) {}

    /** A session; name and account are null when they are not known, the end when it has not come. */
    record SessionRow(
            UUID id,
            @Nullable UUID accountId,
            @Nullable String name,
            Instant startedAt,
            @Nullable Instant endedAt) {}

    /** A payment in EGP; the customer is null when none is known. */
    record PaymentRow(
            UUID id, @Nullable UUID customerId, @Nullable String customer, BigDecimal amount, Instant completedAt) {}

    /** A refund in EGP. */
    record RefundRow(UUID id, UUID paymentId, BigDecimal amount, Instant completedAt) {}

    /** An expense in EGP. */
    record ExpenseRow(UUID id, String category, String status, BigDecimal amount, LocalDate incurredOn) {}
}
