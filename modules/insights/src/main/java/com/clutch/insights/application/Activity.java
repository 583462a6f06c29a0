package com.clutch.insights.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param type what it was
 * @param title in words
 * @param subjectId the account, vehicle or payment that it is about
 * @param amount in EGP, null when it is not about money
 * @param at when it happened (UTC)
 */
public record Activity(
        Type type, String title, UUID subjectId, @Nullable BigDecimal amount, Instant at) {

    /** What can happen. */
    public enum Type {
        /** An account came to be or has another status. */
        ACCOUNT_STATUS,
        /** A vehicle came into the fleet or has another status. */
        VEHICLE_STATUS,
        /** Somebody signed in. */
        SESSION,
        /** The money of a payment came. */
        PAYMENT,
        /** Money of a payment was given back. */
        REFUND
    }

    /**
     * An activity, with its title.
     *
     * @param who name of the account, null when it is not known
     * @param from status before, null when it is new
     * @param to status after, null when it is not about a status
     * @param hundredths of EGP, null when it is not about money
     */
    public static Activity of(
            Type type,
            UUID subjectId,
            @Nullable String who,
            @Nullable String from,
            @Nullable String to,
            @Nullable Long hundredths,
            Instant at) {
        var name = who == null || who.isBlank() ? "A user" : who;
        var title = switch (type) {
            case ACCOUNT_STATUS ->
                from == null
                        ? "%s was registered as %s".formatted(name, to)
                        : "%s went from %s to %s".formatted(name, from, to);
            case VEHICLE_STATUS ->
                from == null
                        ? "A vehicle was added as %s".formatted(to)
                        : "A vehicle went from %s to %s".formatted(from, to);
            case SESSION -> name + " signed in";
            case PAYMENT -> "A payment was completed";
            case REFUND -> "A payment was given back";
        };
        return new Activity(type, title, subjectId, hundredths == null ? null : BigDecimal.valueOf(hundredths, 2), at);
    }
}
