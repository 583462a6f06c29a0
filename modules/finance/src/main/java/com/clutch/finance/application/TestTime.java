package com.clutch.finance.application;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How far the clock of finance is ahead of the real one, for demos and tests of what takes months. Always nothing unless {@code
 * clutch.finance.test-clock} is set; a restart brings it back to nothing.
 */
@Component
public class TestTime {

    private final boolean allowed;
    private volatile Duration ahead = Duration.ZERO;

    TestTime(@Value("${clutch.finance.test-clock:false}") boolean allowed) {
        this.allowed = allowed;
    }

    /** How far it is ahead. */
    Duration ahead() {
        return ahead;
    }

    /**
     * Lets the clock go ahead.
     *
     * @throws IllegalStateException where the clock of finance is the real one
     */
    public void advance(Duration step) {
        if (!allowed) {
            throw new IllegalStateException("clutch.finance.test-clock is not set");
        }
        ahead = ahead.plus(step);
    }
}
