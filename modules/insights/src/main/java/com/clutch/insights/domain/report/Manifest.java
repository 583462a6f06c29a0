package com.clutch.insights.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a whole file holds. There is none for a file that is not whole.
 *
 * @param rows in all sections
 * @param bytes of the file
 * @param sha256 of the file, 64 hexadecimal digits
 * @param readAt when the one snapshot was taken that everything was read in (UTC)
 * @param asOf newest fact that its figures know, null when there is none
 * @param from first day it is about
 * @param to last day it is about
 */
public record Manifest(
        long rows,
        long bytes,
        String sha256,
        Instant readAt,
        @Nullable Instant asOf,
        LocalDate from,
        LocalDate to,
        List<Part> sections) {

    public Manifest {
        sections = List.copyOf(sections);
    }

    /**
     * One section.
     *
     * @param rows that were read
     * @param shown that are in the file: fewer than were read only in a PDF, which says so
     * @param totals column to sum
     */
    public record Part(String section, String title, long rows, long shown, Map<String, java.math.BigDecimal> totals) {}
}
