package com.clutch.insights.application;

import com.clutch.insights.domain.Figure;
import java.util.Map;

/** What was counted in a span of days; a figure that has not moved is zero. */
public record Sums(Map<Figure, Long> amounts) {

    /** One figure. */
    public long of(Figure figure) {
        return amounts.getOrDefault(figure, 0L);
    }

    /** What payments brought less what was given back, in hundredths of EGP. */
    public long revenue() {
        return of(Figure.GROSS_REVENUE) - of(Figure.REFUNDS);
    }
}
