package com.clutch.insights.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Moves figures; the transaction is the caller's. */
public interface Figures {

    /** Moves the figures from what one ledger says to what the other says, and notes that they know the world up to the moment. */
    void post(Ledger before, Ledger after, Instant asOf);

    /** Empties the figures and the lists behind them; what was shown before can no longer be asked for. */
    void clear(Collection<Figure> figures, Instant asOf);

    /** Whether some figure has never been posted to since the lists behind figures are kept, and so has none. */
    boolean lackLists();

    /** Adds to figures that were emptied in this transaction. */
    void add(List<Posting> postings, List<Entry> entries, Instant asOf);
}
