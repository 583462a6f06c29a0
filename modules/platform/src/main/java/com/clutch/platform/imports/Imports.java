package com.clutch.platform.imports;

import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import com.clutch.platform.imports.ImportReport.Outcome;
import com.clutch.platform.imports.ImportReport.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in a whole file. What each line does is decided first, in memory; then it is written in parts of
 * {@value #LINES_PER_TRANSACTION} lines. The same file again changes nothing, so an import that broke off is simply repeated.
 */
@Component
public class Imports {

    /** Lines that one import takes. */
    public static final int MAX_LINES = 50_000;

    private static final int LINES_PER_TRANSACTION = 500;

    private record Decided<L, E>(
            ImportLine<L> line, @Nullable Decision<E> decision, Map<String, String> errors) {}

    private final TransactionTemplate perPart;

    Imports(PlatformTransactionManager transactions) {
        this.perPart = new TransactionTemplate(transactions);
    }

    /**
     * Imports the lines, or says what an import would do.
     *
     * @param dryRun whether nothing is written
     * @param plan made when the number of lines is known to be small enough
     * @return what became of each line, in the order given
     * @throws DomainException {@link ImportError#TOO_MANY_ROWS}
     */
    public <L, E> ImportReport run(
            List<ImportLine<L>> lines, boolean dryRun, Function<List<L>, ? extends ImportPlan<L, E>> plan) {
        if (lines.size() > MAX_LINES) {
            throw new DomainException(
                            ImportError.TOO_MANY_ROWS,
                            "One import takes %d rows; divide the file into smaller ones.".formatted(MAX_LINES))
                    .with("limit", MAX_LINES);
        }
        var made = plan.apply(lines.stream().map(ImportLine::said).toList());
        var decided = decide(lines, made);
        var rows = new ArrayList<Row>(lines.size());
        for (var start = 0; start < decided.size(); start += LINES_PER_TRANSACTION) {
            var part = decided.subList(start, Math.min(start + LINES_PER_TRANSACTION, decided.size()));
            for (var one : dryRun ? part : written(part, made)) {
                rows.add(row(one, made, dryRun));
            }
        }
        return ImportReport.of(dryRun, rows);
    }

    private static <L, E> List<Decided<L, E>> decide(List<ImportLine<L>> lines, ImportPlan<L, E> plan) {
        var claimed = new HashMap<UUID, Long>();
        var all = new ArrayList<Decided<L, E>>(lines.size());
        for (var line : lines) {
            if (!line.errors().isEmpty()) {
                all.add(rejected(line, line.errors()));
                continue;
            }
            try {
                var decision = plan.decide(line.said());
                var first = decision.id() == null ? null : claimed.putIfAbsent(decision.id(), line.line());
                if (first != null) {
                    all.add(rejected(
                            line, Map.of(plan.keyColumn(), "Line %d is about the same one.".formatted(first))));
                    continue;
                }
                if (decision.edit() != null) {
                    plan.remember(decision.edit());
                }
                all.add(new Decided<>(line, decision, Map.of()));
            } catch (DomainException no) {
                all.add(rejected(line, no, plan));
            }
        }
        return all;
    }

    private <L, E> List<Decided<L, E>> written(List<Decided<L, E>> part, ImportPlan<L, E> plan) {
        try {
            write(part, plan);
            return part;
        } catch (DomainException | StaleVersionException _) {
            // Somebody else was faster with one of these; line by line we learn with which.
            return part.stream().map(one -> writtenAlone(one, plan)).toList();
        }
    }

    private <L, E> Decided<L, E> writtenAlone(Decided<L, E> one, ImportPlan<L, E> plan) {
        try {
            write(List.of(one), plan);
            return one;
        } catch (DomainException no) {
            return rejected(one.line(), no, plan);
        } catch (StaleVersionException _) {
            return rejected(
                    one.line(),
                    Map.of(plan.keyColumn(), "Somebody changed this one during the import; import it again."));
        }
    }

    private <L, E> void write(List<Decided<L, E>> part, ImportPlan<L, E> plan) {
        var edits = part.stream()
                .map(Decided::decision)
                .filter(Objects::nonNull)
                .map(Decision::edit)
                .filter(Objects::nonNull)
                .toList();
        if (!edits.isEmpty()) {
            perPart.executeWithoutResult(_ -> plan.write(edits));
        }
    }

    private static <L, E> Decided<L, E> rejected(ImportLine<L> line, Map<String, String> errors) {
        return new Decided<>(line, null, errors);
    }

    private static <L, E> Decided<L, E> rejected(ImportLine<L> line, DomainException no, ImportPlan<L, E> plan) {
        return rejected(line, no.errors().isEmpty() ? Map.of(plan.keyColumn(), no.sentence()) : no.errors());
    }

    private static <L, E> Row row(Decided<L, E> one, ImportPlan<L, E> plan, boolean dryRun) {
        var decision = one.decision();
        var key = plan.key(one.line().said());
        if (decision == null) {
            return new Row(one.line().line(), Outcome.REJECTED, null, key, one.errors());
        }
        var id = dryRun && decision.outcome() == Outcome.CREATED ? null : decision.id();
        return new Row(one.line().line(), decision.outcome(), id, key, Map.of());
    }
}
