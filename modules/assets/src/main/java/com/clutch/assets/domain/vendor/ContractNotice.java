package com.clutch.assets.domain.vendor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * That a day of a contract is near. Each is given once.
 *
 * @param dueDate the day that is near
 * @param daysBefore one of {@link #DAYS_BEFORE}
 */
public record ContractNotice(UUID contractId, Kind kind, LocalDate dueDate, int daysBefore) {

    /** How many days before a notice is given. */
    public static final List<Integer> DAYS_BEFORE = List.of(30, 7, 1);

    /** Which day is near. */
    public enum Kind {
        /** The last day of the contract. */
        EXPIRY,
        /** The day by which it is to be renewed. */
        RENEWAL
    }

    /**
     * The notice that is to be given today: the nearest one only, because who hears of a contract one day before its end need not
     * hear that it ends within a month.
     *
     * @param dueDate today or later, at most 30 days
     */
    public static ContractNotice of(UUID contractId, Kind kind, LocalDate dueDate, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, dueDate);
        var nearest = DAYS_BEFORE.stream()
                .mapToInt(Integer::intValue)
                .filter(before -> days <= before)
                .min()
                .orElseThrow(() -> new IllegalArgumentException("Too early for a notice"));
        return new ContractNotice(contractId, kind, dueDate, nearest);
    }
}
