package com.clutch.fleet.domain.maintenance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was told to be overdue. */
public interface OverdueNotices {

    /** What an overdue notice is about. */
    enum Subject {
        /** A service plan whose limit was reached. */
        PLAN,
        /** A work order whose day has passed without anybody starting. */
        WORK_ORDER
    }

    /**
     * Something overdue that was not told before.
     *
     * @param subjectId plan or work order
     * @param name name of the plan, title of the work order
     * @param due what was missed, unique for the subject
     * @param dueAt when it was due by the calendar, null when it was a distance or engine hours
     */
    record Notice(
            Subject subject,
            UUID subjectId,
            UUID vehicleId,
            String name,
            String due,
            @Nullable Instant dueAt) {}

    /**
     * Writes down what is overdue now and was not told for the same due date; each is answered to one caller only, however many
     * ask at once. Vehicles that have left the fleet are not looked at.
     *
     * @param limit how many at most; ask again while that many come
     */
    List<Notice> take(Instant now, int limit);
}
