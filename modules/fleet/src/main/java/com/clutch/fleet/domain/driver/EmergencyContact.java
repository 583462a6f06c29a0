package com.clutch.fleet.domain.driver;

import org.jspecify.annotations.Nullable;

/** Who is called when something happens to a driver; what nobody said is null. */
public record EmergencyContact(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String relation) {}
