package com.clutch.events.assets;

import org.jspecify.annotations.Nullable;

/**
 * A document that lies elsewhere.
 *
 * @param url address of the document
 * @param type what it is, such as pdf; null when nobody said
 */
public record LinkState(
        @Nullable String name, String url, @Nullable String type) {}
