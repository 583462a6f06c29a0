package com.clutch.audit.application;

import com.clutch.audit.domain.Signals;
import com.clutch.audit.domain.ThreatPattern;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets traces that are too old to count. */
@Service
public class SignalForgetting {

    private final Signals signals;
    private final Clock clock;

    SignalForgetting(Signals signals, Clock clock) {
        this.signals = signals;
        this.clock = clock;
    }

    /** Forgets them; returns how many. */
    @Transactional
    public int forget() {
        return signals.forgetBefore(clock.instant().minus(ThreatPattern.LONGEST_WINDOW.multipliedBy(2)));
    }
}
