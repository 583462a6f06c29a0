package com.clutch.app.database;

/**
 * Where the data is, for people.
 *
 * @param description without any secret
 */
public record DatabasePlace(String description) {}
