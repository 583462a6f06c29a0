package com.clutch.audit.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the chain was at a moment.
 *
 * @param hash hash of the link with this sequence
 * @param horizon what happened before it may have been dropped; null while nothing has
 */
public record Checkpoint(
        long sequence,
        String hash,
        Instant madeAt,
        @Nullable Instant horizon) {

    private static final String MARK = "clutch-audit-1";

    /** The checkpoint as a line of an anchor file. */
    public String line() {
        return String.join(
                " ",
                MARK,
                Long.toString(sequence),
                hash,
                madeAt.toString(),
                horizon == null ? "-" : horizon.toString());
    }

    /**
     * Reads a line of an anchor file.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Checkpoint parse(String line) {
        var parts = line.strip().split(" ");
        if (parts.length != 5 || !parts[0].equals(MARK) || !parts[2].matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("This is no line of an anchor file: " + line);
        }
        return new Checkpoint(
                Long.parseLong(parts[1]),
                parts[2],
                Instant.parse(parts[3]),
                parts[4].equals("-") ? null : Instant.parse(parts[4]));
    }
}
