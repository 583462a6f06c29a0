package com.clutch.audit.adapter.out.persistence;

import static com.clutch.audit.jooq.Tables.CHECKPOINT;
import static com.clutch.audit.jooq.Tables.ENTRY;
import static com.clutch.audit.jooq.Tables.SEAL;
import static com.clutch.audit.jooq.Tables.UNSEALED;
import static com.clutch.audit.jooq.Tables.VERIFICATION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;

import com.clutch.audit.application.ChainQueries;
import com.clutch.audit.application.ChainVerification.Verification;
import com.clutch.audit.domain.SealedChain;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

@Repository
class JooqChainQueries implements ChainQueries {

    private static final SortKeys IN_ORDER = SortKeys.of("sequence", Map.of("sequence", SEAL.SEQUENCE));
    private static final SortKeys LATEST = SortKeys.of("-sequence", Map.of("sequence", CHECKPOINT.SEQUENCE));

    private final DSLContext dsl;
    private final JooqPages pages;
    private final SealedChain chain;

    JooqChainQueries(DSLContext dsl, JooqPages pages, SealedChain chain) {
        this.dsl = dsl;
        this.pages = pages;
        this.chain = chain;
    }

    @Override
    public ChainState state() {
        var end = chain.end();
        var waiting =
                dsl.select(count(), min(UNSEALED.OCCURRED_AT)).from(UNSEALED).fetchSingle();
        return new ChainState(
                end.sequence(),
                end.hash(),
                waiting.value1(),
                waiting.value2(),
                dsl.selectFrom(CHECKPOINT)
                        .orderBy(CHECKPOINT.SEQUENCE.desc())
                        .limit(1)
                        .fetchOptional(JooqChainQueries::checkpoint)
                        .orElse(null),
                lastVerification().orElse(null));
    }

    @Override
    public Page<SealedRow> rows(long from, PageRequest page) {
        return pages.page(selectRows(from), page, IN_ORDER, SEAL.SEQUENCE, JooqChainQueries::sealedRow);
    }

    @Override
    public void forEachRow(long from, PageRequest page, Consumer<? super SealedRow> sink) {
        pages.forEach(selectRows(from), page, IN_ORDER, SEAL.SEQUENCE, JooqChainQueries::sealedRow, sink);
    }

    @Override
    public Page<CheckpointView> checkpoints(PageRequest page) {
        return pages.page(dsl.selectFrom(CHECKPOINT), page, LATEST, CHECKPOINT.SEQUENCE, JooqChainQueries::checkpoint);
    }

    @Override
    public void forEachCheckpoint(PageRequest page, Consumer<? super CheckpointView> sink) {
        pages.forEach(
                dsl.selectFrom(CHECKPOINT), page, LATEST, CHECKPOINT.SEQUENCE, JooqChainQueries::checkpoint, sink);
    }

    @Override
    public Optional<Verification> lastVerification() {
        return dsl.selectFrom(VERIFICATION)
                .orderBy(VERIFICATION.VERIFIED_AT.desc(), VERIFICATION.ID)
                .limit(1)
                .fetchOptional(row -> new Verification(
                        row.getId(),
                        row.getBadSequence() == null,
                        row.getFirstSequence(),
                        row.getLastSequence(),
                        row.getBadSequence(),
                        row.getFinding(),
                        row.getAnchored(),
                        null,
                        row.getVerifiedAt()));
    }

    @Override
    public void keep(Verification verification) {
        dsl.insertInto(VERIFICATION)
                .set(VERIFICATION.ID, verification.id())
                .set(VERIFICATION.FIRST_SEQUENCE, verification.firstSequence())
                .set(VERIFICATION.LAST_SEQUENCE, verification.lastSequence())
                .set(VERIFICATION.BAD_SEQUENCE, verification.firstBadSequence())
                .set(VERIFICATION.FINDING, verification.finding())
                .set(VERIFICATION.ANCHORED, verification.anchored())
                .set(VERIFICATION.VERIFIED_AT, verification.verifiedAt())
                .execute();
    }

    private Select<? extends Record> selectRows(long from) {
        return dsl.select(JooqSealedChain.columns())
                .from(SEAL)
                .leftJoin(ENTRY)
                .on(ENTRY.ID.eq(SEAL.ENTRY_ID))
                .and(ENTRY.OCCURRED_AT.eq(SEAL.OCCURRED_AT))
                .where(SEAL.SEQUENCE.ge(from));
    }

    private static SealedRow sealedRow(Record row) {
        var link = JooqSealedChain.link(row);
        return new SealedRow(
                link.sequence(),
                link.entryId(),
                link.occurredAt(),
                link.digest(),
                link.hash(),
                JooqSealedChain.canonical(row));
    }

    private static CheckpointView checkpoint(Record row) {
        return new CheckpointView(
                row.get(CHECKPOINT.SEQUENCE),
                HexFormat.of().formatHex(row.get(CHECKPOINT.HASH)),
                row.get(CHECKPOINT.MADE_AT),
                row.get(CHECKPOINT.HORIZON),
                row.get(CHECKPOINT.ANCHORED));
    }
}
