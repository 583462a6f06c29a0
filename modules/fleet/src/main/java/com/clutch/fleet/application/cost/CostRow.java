package com.clutch.fleet.application.cost;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a vehicle, a fleet, a month or everything cost in a period, in major units of one currency. Amounts of different currencies
 * are never added.
 *
 * @param id of the vehicle or fleet, {@code none} for vehicles without a fleet; the month as 2026-01; {@code total}
 * @param fuel receipts of the period
 * @param maintenance labour, parts and other costs of the work orders that were completed in the period
 * @param insurance premiums, an equal part for each day of the policy
 * @param depreciation straight-line: (purchase price - salvage value) / useful life, an equal part for each day (IAS 16.62)
 * @param other all other expenses
 * @param total all of these; downtime is no expense and not in it
 * @param kilometres by the odometer, in the row of the base currency; zero in the others
 * @param costPerKilometre null without kilometres
 */
public record CostRow(
        String id,
        String name,
        String currency,
        BigDecimal fuel,
        BigDecimal maintenance,
        BigDecimal insurance,
        BigDecimal depreciation,
        BigDecimal other,
        BigDecimal total,
        BigDecimal kilometres,
        @Nullable BigDecimal costPerKilometre) {}
