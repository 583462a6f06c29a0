package com.clutch.insights.adapter.in.events;

import com.clutch.events.Change;
import com.clutch.events.StateEvent;
import com.clutch.insights.domain.Cost;
import com.clutch.insights.domain.CostKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Amounts as events tell them, in the words of insights. */
final class Amounts {

    private Amounts() {}

    /** Major units in hundredths. */
    static long hundredths(BigDecimal amount) {
        return amount.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** A cost from the state of what caused it; its value in EGP follows from the rates. */
    static Cost cost(
            StateEvent event,
            String topic,
            CostKind kind,
            BigDecimal amount,
            String currency,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {
        return new Cost(
                topic,
                event.aggregateId(),
                event.version(),
                event.change() == Change.DELETED,
                kind,
                currency,
                hundredths(amount),
                null,
                first,
                last);
    }
}
