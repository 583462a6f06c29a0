package com.clutch.insights.application.report;

import com.clutch.insights.domain.InsightsError;
import com.clutch.insights.domain.report.Report;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;

/**
 * Who may do what with whose reports. A report is seen by its owner, by everybody when it is shared, and by whoever looks after the
 * system; it is changed by its owner and by the last. What it shows needs the permissions of its sections on top.
 */
final class ReportAccess {

    static final String OVERSIGHT = "manage_system_config";

    private ReportAccess() {}

    /** Whether the actor sees all reports. */
    static boolean seesAll(Actor actor) {
        return actor.may(OVERSIGHT);
    }

    /**
     * The report, if the actor may see it.
     *
     * @throws DomainException as if there were none
     */
    static Report visible(Report report, Actor actor) {
        if (report.shared() || report.ownerId().equals(actor.id()) || seesAll(actor)) {
            return report;
        }
        throw DomainException.notFound("report", report.id());
    }

    /**
     * The report, if the actor may change it.
     *
     * @throws DomainException when it is somebody else's
     */
    static Report own(Report report, Actor actor) {
        visible(report, actor);
        if (report.ownerId().equals(actor.id()) || seesAll(actor)) {
            return report;
        }
        throw new DomainException(
                InsightsError.REPORT_OF_ANOTHER, "Only its owner changes a report; copy it to have one of your own.");
    }
}
