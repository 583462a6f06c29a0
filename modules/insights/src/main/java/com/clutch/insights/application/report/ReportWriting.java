package com.clutch.insights.application.report;

import com.clutch.insights.application.FigureQueries;
import com.clutch.insights.application.report.ReportDocument.Section;
import com.clutch.insights.application.report.ReportDocuments.Cover;
import com.clutch.insights.domain.Figure;
import com.clutch.insights.domain.report.Manifest.Part;
import com.clutch.insights.domain.report.ReportContent;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes reports, reading everything in one snapshot of the database. */
@Service
public class ReportWriting {

    private final Catalogue catalogue;
    private final ReportDocuments documents;
    private final FigureQueries figures;
    private final Clock clock;
    private final ZoneId zone;

    ReportWriting(
            Catalogue catalogue,
            ReportDocuments documents,
            FigureQueries figures,
            Clock clock,
            @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.catalogue = catalogue;
        this.documents = documents;
        this.figures = figures;
        this.clock = clock;
        this.zone = zone;
    }

    /** Hears how far it is. */
    @FunctionalInterface
    public interface Progress {

        /**
         * So many rows were read.
         *
         * @param expected rows in the end, as far as it is known
         */
        void at(long rows, long expected);
    }

    /**
     * What was written.
     *
     * @param readAt when the snapshot was taken
     * @param asOf newest fact that its figures know, null when there is none
     */
    public record Written(
            long rows, Instant readAt, @Nullable Instant asOf, Stretch stretch, List<Part> parts) {}

    /**
     * Writes a report.
     *
     * @param type what kind of report it is
     * @param day that the period counts from
     * @param by e-mail address of whoever asked
     * @throws IOException when the stream does not take it; what is in the stream by then is not to be shown to anybody
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public Written write(
            String title,
            String type,
            ReportContent content,
            LocalDate day,
            String by,
            OutputStream out,
            Progress progress)
            throws IOException {
        // The first statement takes the snapshot that all others read.
        var asOf = figures.since(EnumSet.allOf(Figure.class), day.plusDays(1)).asOf();
        var readAt = clock.instant();
        var question = new Question(Stretch.of(content.period(), day), content.filters());
        var sections =
                content.sections().stream().<Dataset<?>>map(catalogue::dataset).toList();
        var counter = new Counter(
                progress,
                sections.stream()
                        .mapToLong(section -> section.expected().applyAsLong(question))
                        .sum());
        var cover = new Cover(title, type, by, question.stretch(), readAt, asOf, zone, sections.size());
        var parts = new ArrayList<Part>();
        try (var document = documents.begin(content.format(), cover, out)) {
            for (var section : sections) {
                parts.add(write(section, content.columns(), question, document, counter));
            }
            document.finish(parts);
        }
        return new Written(counter.rows, readAt, asOf, question.stretch(), List.copyOf(parts));
    }

    private static <T> Part write(
            Dataset<T> dataset, List<String> chosen, Question question, ReportDocument document, Counter counter)
            throws IOException {
        var columns = chosen.isEmpty()
                ? dataset.columns()
                : chosen.stream()
                        .map(name -> dataset.columns().stream()
                                .filter(column -> column.name().equals(name))
                                .findFirst()
                                .orElseThrow())
                        .toList();
        document.begin(new Section(dataset.name(), dataset.title(), columns, dataset.chart()));
        var before = counter.rows;
        var sums = new @Nullable BigDecimal[columns.size()];
        dataset.source().each(question, row -> {
            var cells = new ArrayList<@Nullable Object>(columns.size());
            for (var index = 0; index < columns.size(); index++) {
                var column = columns.get(index);
                var cell = column.reader().of(row);
                cells.add(cell);
                if (column.summed() && cell instanceof BigDecimal number) {
                    var sum = sums[index];
                    sums[index] = sum == null ? number : sum.add(number);
                }
            }
            document.row(cells);
            counter.next();
        });
        var totals = new LinkedHashMap<String, BigDecimal>();
        for (var index = 0; index < columns.size(); index++) {
            if (columns.get(index).summed()) {
                var sum = sums[index];
                totals.put(columns.get(index).name(), sum == null ? BigDecimal.ZERO : sum);
            }
        }
        var rows = counter.rows - before;
        var part = new Part(dataset.name(), dataset.title(), rows, document.shown(rows), totals);
        document.end(part);
        return part;
    }

    private static final class Counter {

        private static final int STEP = 1000;

        private final Progress progress;
        private final long expected;
        private long rows;

        Counter(Progress progress, long expected) {
            this.progress = progress;
            this.expected = expected;
        }

        void next() {
            rows++;
            if (rows % STEP == 0) {
                progress.at(rows, Math.max(rows, expected));
            }
        }
    }
}
