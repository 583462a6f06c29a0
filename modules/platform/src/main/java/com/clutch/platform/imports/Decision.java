package com.clutch.platform.imports;

import com.clutch.platform.imports.ImportReport.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a line would do.
 *
 * @param <E> something that can be written
 * @param id what it is about; two lines about one thing are a mistake in the file. Null when lines stand for themselves
 * @param edit null when there is nothing to write
 */
public record Decision<E>(
        Outcome outcome, @Nullable UUID id, @Nullable E edit) {

    /** Something new. */
    public static <E> Decision<E> created(@Nullable UUID id, E edit) {
        return new Decision<>(Outcome.CREATED, id, edit);
    }

    /** Something known that gets other values. */
    public static <E> Decision<E> updated(UUID id, E edit) {
        return new Decision<>(Outcome.UPDATED, id, edit);
    }

    /** Something known that has these values. */
    public static <E> Decision<E> unchanged(@Nullable UUID id) {
        return new Decision<>(Outcome.UNCHANGED, id, null);
    }
}
