package com.clutch.assets.application.asset;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * To whom an asset is to be given: an account; or, without one, a person by name.
 *
 * @param id account, null for a person without one
 * @param name looked at only without an account, likewise the others
 */
public record Recipient(
        @Nullable UUID id,
        @Nullable String name,
        @Nullable String email,
        @Nullable String department) {}
