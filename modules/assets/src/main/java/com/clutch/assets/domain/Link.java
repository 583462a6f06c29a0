package com.clutch.assets.domain;

import org.jspecify.annotations.Nullable;

/**
 * A document that lies elsewhere.
 *
 * @param url http, https, or a path of this server
 * @param type what it is, such as pdf; null when nobody said
 */
public record Link(
        @Nullable String name,
        @Nullable String url,
        @Nullable String type) {}
