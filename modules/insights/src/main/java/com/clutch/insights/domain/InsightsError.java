package com.clutch.insights.domain;

import com.clutch.kernel.ErrorCode;

/** Why insights says no. */
public enum InsightsError implements ErrorCode {
    /** The figure was built anew since; what stood behind it then is not known any more. Read the figure again. */
    FIGURE_REBUILT(Kind.CONFLICT);

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
