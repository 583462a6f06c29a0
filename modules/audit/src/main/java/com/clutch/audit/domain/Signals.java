package com.clutch.audit.domain;

import java.time.Instant;

/** Traces of threats. */
public interface Signals {

    /**
     * Keeps the trace. Until the end of the transaction nobody else adds one for the same pattern and subject, so that of many
     * at once exactly one sees the threshold passed.
     *
     * @return false when it was kept before
     */
    boolean add(Signal signal);

    /** What the traces of this pattern and subject weigh together since the moment, without it. */
    long weightSince(ThreatPattern pattern, String subject, Instant moment);

    /** Forgets traces before the moment; returns how many. */
    int forgetBefore(Instant moment);
}
