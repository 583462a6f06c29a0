package com.clutch.insights.application.report;

import com.clutch.insights.domain.InsightsError;
import com.clutch.insights.domain.report.ReportContent;
import com.clutch.insights.domain.report.ReportFormat;
import com.clutch.insights.domain.report.ReportPeriod;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Writes a report straight to whoever asks, without keeping it. */
@Service
public class ReportExport {

    private static final int RETRY_SECONDS = 10;

    private final Catalogue catalogue;
    private final ReportWriting writing;
    private final Clock clock;
    private final ZoneId zone;
    private final Semaphore room;

    ReportExport(
            Catalogue catalogue,
            ReportWriting writing,
            Clock clock,
            @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone,
            @Value("${clutch.insights.reports.exports-at-once:4}") int mostAtOnce) {
        this.catalogue = catalogue;
        this.writing = writing;
        this.clock = clock;
        this.zone = zone;
        this.room = new Semaphore(mostAtOnce);
    }

    /** What is to be written. */
    public record Export(String title, String type, ReportContent content, LocalDate day, String by) {

        /** Name of the file. */
        public String fileName() {
            return "%s_%s.%s"
                    .formatted(
                            title.replaceAll("[^A-Za-z0-9]+", "-"),
                            day,
                            content.format().extension(content.sections().size()));
        }

        /** Media type of the file. */
        public String mediaType() {
            return content.format().mediaType(content.sections().size());
        }
    }

    /**
     * Looks whether it can be written.
     *
     * @throws DomainException when there is no such type, the wish makes no sense, or the actor may not see it
     */
    public Export prepare(
            String type, ReportFormat format, ReportPeriod period, Map<String, String> filters, Actor actor) {
        var wanted = catalogue.type(type);
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var content = new ReportContent(wanted.sections(), List.of(), filters, period, format);
        catalogue.check(content, today);
        catalogue.checkAllowed(content.sections(), actor);
        return new Export(wanted.title(), wanted.name(), content, today, actor.name());
    }

    /**
     * Writes it, read in one snapshot.
     *
     * @return rows
     * @throws DomainException when too many are written at the moment
     * @throws IOException when the stream does not take it
     */
    public long write(Export export, OutputStream out) throws IOException {
        if (!room.tryAcquire()) {
            throw new DomainException(
                            InsightsError.TOO_MANY_EXPORTS,
                            "Too many exports are being written; try again in %d seconds.".formatted(RETRY_SECONDS))
                    .with("retryAfter", RETRY_SECONDS);
        }
        try {
            return writing.write(
                            export.title(),
                            export.type(),
                            export.content(),
                            export.day(),
                            export.by(),
                            out,
                            (_, _) -> {})
                    .rows();
        } finally {
            room.release();
        }
    }
}
