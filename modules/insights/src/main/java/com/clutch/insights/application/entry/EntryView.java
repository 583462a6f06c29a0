package com.clutch.insights.application.entry;

import com.clutch.insights.domain.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list behind a figure.
 *
 * @param id of the account, vehicle, session, payment, cost and so on that counts
 * @param figure in which it counts
 * @param day on which it counts, in the time zone of the company
 * @param amount what it adds: 1 where things are counted, else EGP; negative for what was given back
 * @param href where it can be read, null when it may be of several kinds
 */
public record EntryView(
        UUID id,
        String figure,
        LocalDate day,
        BigDecimal amount,
        @Nullable String href) {

    private static final Set<Figure> MONEY = Set.of(
            Figure.GROSS_REVENUE,
            Figure.REFUNDS,
            Figure.COST_FLEET,
            Figure.COST_MAINTENANCE,
            Figure.COST_INFRASTRUCTURE,
            Figure.COST_OTHER);

    /** The line of a stored amount. */
    public static EntryView of(Figure figure, UUID subject, LocalDate day, long stored) {
        var signed = figure == Figure.REFUNDS ? -stored : stored;
        return new EntryView(
                subject,
                EntryFilter.word(figure),
                day,
                MONEY.contains(figure) ? BigDecimal.valueOf(signed, 2) : BigDecimal.valueOf(signed),
                path(figure, subject));
    }

    private static @Nullable String path(Figure figure, UUID subject) {
        var resource = switch (figure) {
            case ACCOUNTS, ACTIVE_ACCOUNTS, NEW_ACCOUNTS -> "users";
            case VEHICLES, ACTIVE_VEHICLES -> "fleet/vehicles";
            case PAYMENTS, GROSS_REVENUE -> "payments";
            case PENDING_EXPENSES -> "finance/expenses";
            case BREACHED_BUDGETS -> "finance/budgets";
            default -> null;
        };
        return resource == null ? null : "/api/v1/" + resource + "/" + subject;
    }
}
