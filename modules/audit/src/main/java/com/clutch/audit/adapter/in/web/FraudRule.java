package com.clutch.audit.adapter.in.web;

import com.clutch.audit.application.ThreatPatternView;
import com.clutch.audit.domain.Severity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pattern of threat in the words of the panel's fraud page; patterns are always active. */
record FraudRule(
        String id,
        String name,
        String description,
        String category,
        Severity severity,
        boolean isActive,
        long threshold,
        List<String> conditions,
        List<String> actions,
        @Nullable Instant lastTriggered,
        long triggerCount,
        double falsePositiveRate) {

    static FraudRule of(ThreatPatternView pattern) {
        return new FraudRule(
                pattern.id(),
                pattern.name(),
                pattern.description(),
                "account_takeover",
                pattern.severity(),
                true,
                pattern.threshold(),
                pattern.indicators(),
                pattern.mitigationActions(),
                pattern.lastDetected(),
                pattern.alerts(),
                pattern.falsePositiveRate());
    }
}
