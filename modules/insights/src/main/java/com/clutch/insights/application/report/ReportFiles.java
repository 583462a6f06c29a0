package com.clutch.insights.application.report;

import com.clutch.insights.domain.report.ReportRuns;
import com.clutch.insights.domain.report.Reports;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Hands out the files of reports. */
@Service
public class ReportFiles {

    private final Reports reports;
    private final ReportRuns runs;
    private final ReportQueries queries;
    private final Catalogue catalogue;

    ReportFiles(Reports reports, ReportRuns runs, ReportQueries queries, Catalogue catalogue) {
        this.reports = reports;
        this.runs = runs;
        this.queries = queries;
        this.catalogue = catalogue;
    }

    /** A file; it is read piece by piece. */
    public record File(UUID runId, UUID claimId, String name, String mediaType, long bytes, long rows, String sha256) {}

    /**
     * The file of a run.
     *
     * @throws DomainException when there is no such run or no file of it, or the actor may not see what it shows
     */
    public File of(UUID runId, Actor actor) {
        var view = queries.run(runId).orElseThrow(() -> DomainException.notFound("run", runId));
        ReportAccess.visible(
                reports.find(view.reportId()).orElseThrow(() -> DomainException.notFound("run", runId)), actor);
        catalogue.checkAllowed(view.sections(), actor);
        var manifest = view.manifest();
        var claim = queries.fileClaim(runId).orElseThrow(ReportRequests::noFile);
        if (manifest == null) {
            throw ReportRequests.noFile();
        }
        var format = view.format();
        var name = view.name().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return new File(
                runId,
                claim,
                "%s_%s_%s.%s"
                        .formatted(
                                name.isEmpty() ? "report" : name,
                                manifest.from(),
                                manifest.to(),
                                format.extension(view.sections().size())),
                format.mediaType(view.sections().size()),
                manifest.bytes(),
                manifest.rows(),
                manifest.sha256());
    }

    /**
     * The newest file of a report.
     *
     * @throws DomainException likewise
     */
    public File newest(UUID reportId, Actor actor) {
        ReportAccess.visible(
                reports.find(reportId).orElseThrow(() -> DomainException.notFound("report", reportId)), actor);
        return of(queries.newestFile(reportId).orElseThrow(ReportRequests::noFile), actor);
    }

    /** What is in a file. A piece that is missing because the file was removed meanwhile breaks the stream off. */
    public InputStream open(File file) {
        return new Pieces(file);
    }

    private final class Pieces extends InputStream {

        private final File file;
        private byte[] piece = new byte[0];
        private int at;
        private int next;
        private long left;

        Pieces(File file) {
            this.file = file;
            this.left = file.bytes();
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            if (at == piece.length) {
                piece = runs.read(file.runId(), file.claimId(), next)
                        .orElseThrow(() -> new IOException("The file of run " + file.runId() + " is gone"));
                next++;
                at = 0;
            }
            var count = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, target, offset, count);
            at += count;
            left -= count;
            return count;
        }
    }
}
