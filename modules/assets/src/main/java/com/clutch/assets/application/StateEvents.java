package com.clutch.assets.application;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Puts aggregates of one sort into the published language.
 *
 * @param <T> the aggregate
 */
public interface StateEvents<T> {

    /** Topic of snapshots. */
    String topic();

    /** What others may know of an aggregate. */
    Object state(T aggregate);

    /** The event that tells of an aggregate. */
    StateEvent event(EventHeader header, T aggregate, Change change, List<FieldChange> changes);

    /** A constant as it is written in events. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** A text that must be there, because it was looked at before it was kept. */
    static String present(@Nullable String text) {
        return text == null ? "" : text;
    }
}
