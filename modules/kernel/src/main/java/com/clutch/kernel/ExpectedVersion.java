package com.clutch.kernel;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The version a caller says it has read; the web fills it from {@code If-Match}.
 *
 * @param value null when the caller did not say, then every version will do
 */
public record ExpectedVersion(@Nullable Long value) {

    /** The caller did not say. */
    public static final ExpectedVersion ANY = new ExpectedVersion(null);

    /**
     * Does nothing when the version is the expected one.
     *
     * @param state what is stored now, read only when the versions differ
     * @throws StaleVersionException when the versions differ
     */
    public void check(long current, Supplier<?> state) {
        if (value != null && value != current) {
            throw new StaleVersionException(value, current, state.get());
        }
    }
}
