package com.clutch.platform.web;

import java.util.UUID;

/** The answer of DELETE: what is no longer there. */
public record Removed(UUID id) {}
