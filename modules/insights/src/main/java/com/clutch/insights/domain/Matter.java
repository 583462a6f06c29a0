package com.clutch.insights.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that asks for attention from a day on, as it was at some version.
 *
 * @param topic who told
 * @param gone whether it was removed
 * @param vehicleId the vehicle it is about, null when it is about none
 * @param slot what takes its place: of all matters of one vehicle with one slot only the one with the latest day counts
 * @param day from which it asks, in the company's zone; null when it asks for nothing
 */
public record Matter(
        String topic,
        UUID matterId,
        long version,
        boolean gone,
        @Nullable UUID vehicleId,
        String slot,
        @Nullable LocalDate day)
        implements Fact {

    /** What looks into the audit trail are told as; nobody tells them again. */
    public static final String AUDIT = "audit.read";

    String place() {
        return topic + ' ' + slot;
    }

    Matter later(Matter other) {
        if (!other.counts() || day == null) {
            return counts() ? this : other;
        }
        if (!counts() || other.day == null) {
            return other;
        }
        var order = day.compareTo(other.day);
        return order > 0 || order == 0 && matterId.compareTo(other.matterId) > 0 ? this : other;
    }

    private boolean counts() {
        return !gone && day != null;
    }

    @Override
    public List<Posting> postings(ZoneId zone) {
        return gone || day == null ? List.of() : List.of(new Posting(figure(), day, 1, matterId));
    }

    private Figure figure() {
        return switch (topic) {
            case "fleet.service-plan" -> Figure.DUE_SERVICES;
            case "fleet.work-order" -> Figure.DUE_WORK;
            case "finance.payout" -> Figure.PENDING_PAYOUTS;
            case "finance.budget" -> Figure.BREACHED_BUDGETS;
            case "audit.alert" -> Figure.SECURITY_INCIDENTS;
            case AUDIT -> Figure.AUDITS;
            default -> Figure.LAPSING_PAPERS;
        };
    }
}
