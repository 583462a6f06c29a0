package com.clutch.audit.adapter.out.persistence;

import static com.clutch.audit.jooq.Tables.CHECKPOINT;
import static com.clutch.audit.jooq.Tables.ENTRY;
import static com.clutch.audit.jooq.Tables.SEAL;
import static com.clutch.audit.jooq.Tables.UNSEALED;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import com.clutch.audit.domain.Chain;
import com.clutch.audit.domain.Checkpoint;
import com.clutch.audit.domain.Entry;
import com.clutch.audit.domain.Link;
import com.clutch.audit.domain.SealedChain;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqSealedChain implements SealedChain {

    // "sealing" in ASCII; advisory locks are told apart by their number only.
    private static final long LOCK = 0x7365616c696e67L;
    private static final int ROWS_PER_FETCH = 1_000;
    private static final HexFormat HEX = HexFormat.of();

    private final DSLContext dsl;
    private final DailySums sums;

    JooqSealedChain(DSLContext dsl, DailySums sums) {
        this.dsl = dsl;
        this.sums = sums;
    }

    @Override
    public boolean claim() {
        return Boolean.TRUE.equals(dsl.fetchValue(field("pg_try_advisory_xact_lock({0})", Boolean.class, val(LOCK))));
    }

    @Override
    public Chain end() {
        return dsl.select(SEAL.SEQUENCE, SEAL.HASH)
                .from(SEAL)
                .orderBy(SEAL.SEQUENCE.desc())
                .limit(1)
                .fetchOptional(end -> new Chain(end.value1(), HEX.formatHex(end.value2())))
                .or(() -> latestCheckpoint().map(last -> new Chain(last.sequence(), last.hash())))
                .orElse(Chain.EMPTY);
    }

    @Override
    public List<Entry> unsealed(int limit) {
        // First the few that are taken now, then their rows, each through the key of its month. In one statement
        // PostgreSQL would
        // at times read the whole month instead, because it does not know that they are few.
        var waiting = dsl.select(UNSEALED.ENTRY_ID, UNSEALED.OCCURRED_AT)
                .from(UNSEALED)
                .orderBy(UNSEALED.OCCURRED_AT, UNSEALED.ENTRY_ID)
                .limit(limit)
                .fetch();
        if (waiting.isEmpty()) {
            return List.of();
        }
        return dsl.select(EntryRows.COLUMNS)
                .from(ENTRY)
                .where(ENTRY.ID.eq(any(waiting.intoArray(UNSEALED.ENTRY_ID))))
                .and(ENTRY.OCCURRED_AT.between(
                        waiting.getFirst().value2(), waiting.getLast().value2()))
                .orderBy(ENTRY.OCCURRED_AT, ENTRY.ID)
                .fetch(EntryRows::entry);
    }

    @Override
    public void append(List<Link> links, List<Entry> entries, ZoneId zone, Instant now) {
        dsl.insertInto(SEAL, SEAL.SEQUENCE, SEAL.ENTRY_ID, SEAL.OCCURRED_AT, SEAL.DIGEST, SEAL.HASH, SEAL.SEALED_AT)
                .valuesOfRows(links.stream()
                        .map(link -> row(
                                link.sequence(),
                                link.entryId(),
                                link.occurredAt(),
                                HEX.parseHex(link.digest()),
                                HEX.parseHex(link.hash()),
                                now))
                        .toList())
                .execute();
        dsl.deleteFrom(UNSEALED)
                .where(UNSEALED.ENTRY_ID.eq(
                        any(links.stream().map(Link::entryId).toArray(UUID[]::new))))
                .execute();
        sums.add(entries, zone);
    }

    @Override
    public Optional<Checkpoint> latestCheckpoint() {
        return dsl.selectFrom(CHECKPOINT)
                .orderBy(CHECKPOINT.SEQUENCE.desc())
                .limit(1)
                .fetchOptional(JooqSealedChain::checkpoint);
    }

    @Override
    public List<Checkpoint> checkpointsFrom(long sequence) {
        var before = select(coalesce(max(CHECKPOINT.SEQUENCE), inline(0L)))
                .from(CHECKPOINT)
                .where(CHECKPOINT.SEQUENCE.lt(sequence));
        return dsl.selectFrom(CHECKPOINT)
                .where(CHECKPOINT.SEQUENCE.ge(before))
                .orderBy(CHECKPOINT.SEQUENCE)
                .fetch(JooqSealedChain::checkpoint);
    }

    @Override
    public void add(Checkpoint checkpoint) {
        dsl.insertInto(CHECKPOINT)
                .set(CHECKPOINT.SEQUENCE, checkpoint.sequence())
                .set(CHECKPOINT.HASH, HEX.parseHex(checkpoint.hash()))
                .set(CHECKPOINT.MADE_AT, checkpoint.madeAt())
                .set(CHECKPOINT.HORIZON, checkpoint.horizon())
                .set(CHECKPOINT.ANCHORED, false)
                .onConflict(CHECKPOINT.SEQUENCE)
                .doUpdate()
                .set(CHECKPOINT.HORIZON, greatest(CHECKPOINT.HORIZON, excluded(CHECKPOINT.HORIZON)))
                .set(CHECKPOINT.ANCHORED, false)
                .execute();
    }

    @Override
    public List<Checkpoint> toAnchor() {
        return dsl.selectFrom(CHECKPOINT)
                .where(not(CHECKPOINT.ANCHORED))
                .orderBy(CHECKPOINT.SEQUENCE)
                .fetch(JooqSealedChain::checkpoint);
    }

    @Override
    public void anchored(long sequence) {
        dsl.update(CHECKPOINT)
                .set(CHECKPOINT.ANCHORED, true)
                .where(not(CHECKPOINT.ANCHORED))
                .and(CHECKPOINT.SEQUENCE.le(sequence))
                .execute();
    }

    @Override
    public void walk(long fromSequence, long limit, BiPredicate<Link, @Nullable String> receiver) {
        var last = fromSequence - 1;
        var left = limit;
        while (left > 0) {
            var part = part(last, (int) Math.min(left, ROWS_PER_FETCH));
            for (var row : part) {
                last = row.get(SEAL.SEQUENCE);
                if (!receiver.test(link(row), canonical(row))) {
                    return;
                }
            }
            if (part.size() < ROWS_PER_FETCH) {
                return;
            }
            left -= part.size();
        }
    }

    private List<? extends Record> part(long after, int limit) {
        return dsl.select(columns())
                .from(SEAL)
                .leftJoin(ENTRY)
                .on(ENTRY.ID.eq(SEAL.ENTRY_ID))
                .and(ENTRY.OCCURRED_AT.eq(SEAL.OCCURRED_AT))
                .where(SEAL.SEQUENCE.gt(after))
                .orderBy(SEAL.SEQUENCE)
                .limit(limit)
                .fetch();
    }

    /** A seal and its entry. */
    static List<Field<?>> columns() {
        var columns = new ArrayList<Field<?>>(
                List.of(SEAL.SEQUENCE, SEAL.ENTRY_ID, SEAL.OCCURRED_AT, SEAL.DIGEST, SEAL.HASH));
        columns.addAll(EntryRows.COLUMNS);
        return columns;
    }

    /** The entry of a seal as it is now, null when it is gone. */
    static @Nullable String canonical(Record row) {
        return row.get(ENTRY.ID) == null ? null : EntryRows.entry(row).canonical();
    }

    static Link link(Record row) {
        return new Link(
                row.get(SEAL.SEQUENCE),
                row.get(SEAL.ENTRY_ID),
                row.get(SEAL.OCCURRED_AT),
                HEX.formatHex(row.get(SEAL.DIGEST)),
                HEX.formatHex(row.get(SEAL.HASH)));
    }

    private static Checkpoint checkpoint(Record row) {
        return new Checkpoint(
                row.get(CHECKPOINT.SEQUENCE),
                HEX.formatHex(row.get(CHECKPOINT.HASH)),
                row.get(CHECKPOINT.MADE_AT),
                row.get(CHECKPOINT.HORIZON));
    }
}
