package com.clutch.assets.domain;

import java.util.UUID;

/**
 * Who wrote something down.
 *
 * @param id account
 * @param name as people read it
 */
public record Signature(UUID id, String name) {}
