package com.clutch.insights.domain;

import com.clutch.kernel.ErrorCode;

/** Why insights says no. */
public enum InsightsError implements ErrorCode {
    /** The figure was built anew since; what stood behind it then is not known any more. Read the figure again. */
    FIGURE_REBUILT(Kind.CONFLICT),

    // report
    /** The report is of somebody else, who alone changes it. */
    REPORT_OF_ANOTHER(Kind.FORBIDDEN),
    /** The report shows something that the caller may not see. */
    SECTION_NOT_ALLOWED(Kind.FORBIDDEN),
    /** The caller has as many reports waiting or in the making as anybody may. */
    TOO_MANY_RUNS(Kind.TOO_MANY),
    /** As many exports are being written as one instance writes at a time. */
    TOO_MANY_EXPORTS(Kind.TOO_MANY),
    /** The file is not made yet, could not be made, or was removed. */
    RUN_HAS_NO_FILE(Kind.CONFLICT),
    /** The file would be larger than a report may be. */
    REPORT_TOO_LARGE(Kind.TOO_LARGE);

    private final Kind kind;

    InsightsError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String module() {
        return "insights";
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
