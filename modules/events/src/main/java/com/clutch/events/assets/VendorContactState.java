package com.clutch.events.assets;

import com.clutch.events.Personal;
import org.jspecify.annotations.Nullable;

/** Whom to speak to at a vendor. */
public record VendorContactState(
        @Personal @Nullable String name,
        @Personal @Nullable String email,
        @Personal @Nullable String phone,
        @Nullable String title) {}
