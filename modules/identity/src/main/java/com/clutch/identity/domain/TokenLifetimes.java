package com.clutch.identity.domain;

import java.time.Duration;

/**
 * How long tokens live.
 *
 * @param access access token, 60 minutes unless configured
 * @param refresh refresh token, 7 days unless configured
 * @param grace time in which a refresh token that was just replaced still leads to its successor
 */
public record TokenLifetimes(Duration access, Duration refresh, Duration grace) {}
