package com.clutch.fleet.domain.papers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody says about a document. Null means that nothing is said. */
public record DocumentFields(
        @Nullable DocumentKind kind,
        @Nullable String title,
        @Nullable String url,
        @Nullable LocalDate expiresOn,
        @Nullable String note) {}
