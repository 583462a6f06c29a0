package com.clutch.assets.application.upkeep;

import java.math.BigDecimal;

/**
 * A part of a sum.
 *
 * @param name what it is for: a type, a kind, or a month such as 2026-01
 * @param count how many costs it is made of
 */
public record CostPart(String name, BigDecimal amount, long count) {}
