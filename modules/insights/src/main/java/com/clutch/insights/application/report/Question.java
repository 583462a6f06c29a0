package com.clutch.insights.application.report;

import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a section is asked for: days, and the filters of the report. */
public record Question(Stretch stretch, Map<String, String> filters) {

    /** A filter, null when it was not set. */
    public @Nullable String text(String filter) {
        return filters.get(filter);
    }

    /**
     * A filter that is a number.
     *
     * @throws DomainException when it is none
     */
    public double number(String filter, double otherwise) {
        var text = filters.get(filter);
        if (text == null) {
            return otherwise;
        }
        try {
            return new BigDecimal(text).doubleValue();
        } catch (NumberFormatException _) {
            throw DomainException.fields(Map.of("filters." + filter, "This filter is a number such as 50."));
        }
    }
}
