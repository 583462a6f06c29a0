package com.clutch.insights.application.report;

import com.clutch.insights.domain.report.ReportFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Begins documents in every format. */
public interface ReportDocuments {

    /** Begins a document; the stream is flushed at its end and not closed. */
    ReportDocument begin(ReportFormat format, Cover cover, OutputStream out) throws IOException;

    /**
     * What stands in front.
     *
     * @param type what kind of report it is
     * @param by e-mail address of whoever asked
     * @param readAt when the snapshot was taken
     * @param asOf newest fact that its figures know, null when there is none
     * @param zone in which moments are written for people
     * @param sections how many there are
     */
    record Cover(
            String title,
            String type,
            String by,
            Stretch stretch,
            Instant readAt,
            @Nullable Instant asOf,
            ZoneId zone,
            int sections) {}
}
