package com.clutch.events;

import org.jspecify.annotations.Nullable;

/**
 * One field before and after, as JSON text.
 *
 * @param field path in the state, such as {@code insurance.expiresAt}
 */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {}
