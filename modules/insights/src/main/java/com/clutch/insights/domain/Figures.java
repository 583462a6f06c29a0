package com.clutch.insights.domain;

import java.time.Instant;
import java.util.List;

/** Moves figures; the transaction is the caller's. */
public interface Figures {

    /** Moves each figure by its posting and notes that the figures know the world up to the moment. */
    void post(List<Posting> postings, Instant asOf);

    /** Puts the postings in the place of everything the figures held. */
    void replace(List<Figure> figures, List<Posting> postings, Instant asOf);
}
