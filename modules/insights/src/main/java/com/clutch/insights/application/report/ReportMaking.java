package com.clutch.insights.application.report;

import com.clutch.insights.application.report.RunLedger.RunLost;
import com.clutch.insights.domain.report.Manifest;
import com.clutch.insights.domain.report.ReportRun;
import com.clutch.kernel.DomainException;
import java.io.IOException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/** Makes the file of a run. */
@Service
public class ReportMaking {

    private static final Logger LOG = LoggerFactory.getLogger(ReportMaking.class);

    private final ReportWriting writing;
    private final RunLedger ledger;
    private final long mostBytes;

    ReportMaking(
            ReportWriting writing,
            RunLedger ledger,
            @Value("${clutch.insights.reports.max-file:1GB}") DataSize largest) {
        this.writing = writing;
        this.ledger = ledger;
        this.mostBytes = largest.toBytes();
    }

    /** Makes the file of a run that was claimed, or notes why it cannot be made. */
    public void make(ReportRun run) {
        var claim = Objects.requireNonNull(run.claimId());
        try {
            var file = new RunFile(ledger, run, claim, mostBytes);
            var written =
                    writing.write(run.name(), type(run), run.content(), run.day(), run.requestedName(), file, file);
            var checksum = file.end();
            ledger.complete(
                    run,
                    claim,
                    new Manifest(
                            written.rows(),
                            file.size(),
                            checksum,
                            written.readAt(),
                            written.asOf(),
                            written.stretch().current().from(),
                            written.stretch().current().to(),
                            written.parts()));
        } catch (RunLost gone) {
            LOG.info("{}", gone.getMessage());
        } catch (DomainException no) {
            ledger.fail(run, claim, no.sentence());
        } catch (IOException | RuntimeException | OutOfMemoryError failure) {
            if (lost(failure)) {
                LOG.info("The run {} was stopped or taken over", run.id());
                return;
            }
            LOG.error("The report run {} failed.", run.id(), failure);
            ledger.fail(run, claim, "Something went wrong in Clutch; its log tells more under " + run.id() + ".");
        }
    }

    private static String type(ReportRun run) {
        var sections = run.content().sections();
        return sections.size() == 1 ? sections.getFirst() : "custom";
    }

    /** Writers wrap what they hear. */
    private static boolean lost(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RunLost) {
                return true;
            }
        }
        return false;
    }
}
