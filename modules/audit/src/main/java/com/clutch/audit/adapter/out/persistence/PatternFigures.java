package com.clutch.audit.adapter.out.persistence;

import static com.clutch.audit.jooq.Tables.ALERT;
import static com.clutch.audit.jooq.Tables.BLOCKED_ADDRESS;
import static org.jooq.impl.DSL.arrayAggDistinct;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.sum;

import com.clutch.audit.application.ThreatPatternView;
import com.clutch.audit.domain.AlertStatus;
import com.clutch.audit.domain.ThreatPattern;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How often each pattern of threat was met. */
@Component
class PatternFigures {

    private static final Duration RECENT = Duration.ofDays(30);

    private static final String RESOLVED = AlertStatus.RESOLVED.name();

    private final DSLContext dsl;

    PatternFigures(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<ThreatPatternView> at(Instant now) {
        var open = ALERT.STATUS.ne(inline(RESOLVED));
        var recent = count().filterWhere(ALERT.CREATED_AT.gt(now.minus(RECENT)));
        var resolved = count().filterWhere(not(open));
        var harmless = count().filterWhere(ALERT.FALSE_POSITIVE);
        var worst = max(ALERT.OCCURRENCES).filterWhere(open);
        var accounts = arrayAggDistinct(ALERT.ACCOUNT_ID).filterWhere(open.and(ALERT.ACCOUNT_ID.isNotNull()));
        var addresses = arrayAggDistinct(BLOCKED_ADDRESS.ADDRESS)
                .filterWhere(JooqSecurityQueries.inForce(now).and(BLOCKED_ADDRESS.ID.isNotNull()));
        var latest = max(ALERT.LAST_SEEN);
        Field<BigDecimal> seen = sum(ALERT.OCCURRENCES);
        var rows = dsl.select(
                        ALERT.PATTERN, count(), recent, resolved, harmless, worst, accounts, addresses, latest, seen)
                .from(ALERT)
                .leftJoin(BLOCKED_ADDRESS)
                .on(BLOCKED_ADDRESS.ALERT_ID.eq(ALERT.ID))
                .groupBy(ALERT.PATTERN)
                .fetchMap(ALERT.PATTERN);
        return Arrays.stream(ThreatPattern.values())
                .map(pattern -> {
                    var row = rows.get(pattern.name());
                    return row == null
                            ? view(pattern, 0, 0, null, List.of(), List.of(), 0, 0, 0)
                            : view(
                                    pattern,
                                    row.value2(),
                                    row.value3(),
                                    row.value9(),
                                    list(row.value7()),
                                    list(row.value8()),
                                    row.value6() == null ? 0 : row.value6(),
                                    row.value4() == 0 ? 0 : share(row.value5(), row.value4()),
                                    pattern.confidence(row.value10().longValue() / Math.max(1, row.value2())));
                })
                .toList();
    }

    private static ThreatPatternView view(
            ThreatPattern pattern,
            long alerts,
            long recent,
            @Nullable Instant latest,
            List<UUID> accounts,
            List<String> addresses,
            long worst,
            double falsePositiveRate,
            double confidence) {
        return new ThreatPatternView(
                pattern.word(),
                pattern,
                pattern.title(),
                pattern.description(),
                pattern.severity(),
                confidence,
                recent,
                alerts,
                latest,
                List.of("%d within %d minutes"
                        .formatted(pattern.threshold(), pattern.window().toMinutes())),
                accounts,
                addresses,
                pattern.mitigation(),
                worst == 0 ? 0 : pattern.riskScore(worst),
                falsePositiveRate,
                pattern.threshold(),
                pattern.window().toSeconds());
    }

    private static double share(long part, long whole) {
        return Math.round(100.0 * part / whole) / 100.0;
    }

    private static <T> List<T> list(T @Nullable [] array) {
        return array == null ? List.of() : List.of(array);
    }
}
