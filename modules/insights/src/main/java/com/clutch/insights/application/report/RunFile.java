package com.clutch.insights.application.report;

import com.clutch.insights.domain.InsightsError;
import com.clutch.insights.domain.report.ReportRun;
import com.clutch.insights.domain.report.ReportRuns.Progress;
import com.clutch.kernel.DomainException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/** The file of a run while it is written: kept in pieces, never whole in memory. */
final class RunFile extends OutputStream implements ReportWriting.Progress {

    private static final int PIECE = 1 << 20;
    private static final long PAUSE_NANOS = 1_000_000_000L;

    private final RunLedger ledger;
    private final ReportRun run;
    private final UUID claim;
    private final long mostBytes;
    private final MessageDigest digest;
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private int pieces;
    private long bytes;
    private long rows;
    private long expected;
    private long toldAt = System.nanoTime();

    RunFile(RunLedger ledger, ReportRun run, UUID claim, long mostBytes) {
        this.ledger = ledger;
        this.run = run;
        this.claim = claim;
        this.mostBytes = mostBytes;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void at(long read, long inTheEnd) {
        rows = read;
        expected = inTheEnd;
        if (System.nanoTime() - toldAt > PAUSE_NANOS) {
            ledger.advance(run, claim, progress());
            toldAt = System.nanoTime();
        }
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] content, int offset, int length) {
        var from = offset;
        var left = length;
        while (left > 0) {
            var part = Math.min(left, PIECE - filled);
            System.arraycopy(content, from, piece, filled, part);
            filled += part;
            from += part;
            left -= part;
            if (filled == PIECE) {
                store();
            }
        }
    }

    /**
     * Stores what is left.
     *
     * @return the checksum of everything, 64 hexadecimal digits
     */
    String end() {
        if (filled > 0) {
            store();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Bytes that were stored. */
    long size() {
        return bytes;
    }

    private void store() {
        if (bytes + filled > mostBytes) {
            throw new DomainException(
                    InsightsError.REPORT_TOO_LARGE,
                    "The file would have more than %d megabytes; choose a shorter period, fewer columns, or CSV."
                            .formatted(mostBytes >> 20));
        }
        digest.update(piece, 0, filled);
        bytes += filled;
        ledger.write(run, claim, pieces, Arrays.copyOf(piece, filled), progress());
        pieces++;
        filled = 0;
        toldAt = System.nanoTime();
    }

    private Progress progress() {
        return new Progress(rows, expected, bytes);
    }
}
