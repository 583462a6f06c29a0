package com.clutch.fleet.domain.papers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody says about a registration. Null means that nothing is said. */
public record RegistrationFields(
        @Nullable String number,
        @Nullable String authority,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Nullable String note) {}
