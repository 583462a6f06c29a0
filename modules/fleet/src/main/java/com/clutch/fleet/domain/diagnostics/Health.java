package com.clutch.fleet.domain.diagnostics;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * How healthy a vehicle is. It starts with 100 and loses
 *
 * <ul>
 *   <li>for each open code 40 (critical), 20 (high), 10 (medium) or 4 (low), half of it while the code is only pending;
 *   <li>10 for each service plan that is overdue, 30 at most;
 *   <li>1 for every 10 days beyond 30 since the last scan, 20 at most, because nobody knows what has happened since;
 * </ul>
 *
 * and not more than it has.
 *
 * <p>A system is critical with an active code that is critical or high, a warning with any other open code, otherwise good. Codes
 * of the gearbox count for the transmission, chassis codes for the brakes (nearly all of them are of the brake and stability
 * systems), the rest of the powertrain for the engine.
 *
 * @param overall 0 to 100
 */
public record Health(int overall, State engine, State transmission, State brakes) {

    /** How a system does. */
    public enum State {
        GOOD,
        WARNING,
        CRITICAL
    }

    /** An open code as far as health goes. */
    public record Open(Code code, Severity severity, boolean active) {

        private double weight() {
            var whole = switch (severity) {
                case CRITICAL -> 40;
                case HIGH -> 20;
                case MEDIUM -> 10;
                case LOW -> 4;
            };
            return active ? whole : whole / 2.0;
        }

        private boolean isSerious() {
            return active && severity.compareTo(Severity.HIGH) >= 0;
        }
    }

    private static final long FRESH_DAYS = 30;

    /**
     * The health of a vehicle.
     *
     * @param overduePlans service plans with a limit that was reached
     */
    public static Health of(List<Open> open, long overduePlans, Instant lastScan, Instant now) {
        var lost = open.stream().mapToDouble(Open::weight).sum()
                + Math.min(30, 10 * overduePlans)
                + Math.clamp((Duration.between(lastScan, now).toDays() - FRESH_DAYS) / 10, 0, 20);
        return new Health(
                (int) Math.round(Math.max(0, 100 - lost)),
                state(open, code -> code.system() == CodeSystem.POWERTRAIN && !code.isTransmission()),
                state(open, Code::isTransmission),
                state(open, code -> code.system() == CodeSystem.CHASSIS));
    }

    private static State state(List<Open> open, Predicate<Code> part) {
        var own = open.stream().filter(one -> part.test(one.code())).toList();
        if (own.stream().anyMatch(Open::isSerious)) {
            return State.CRITICAL;
        }
        return own.isEmpty() ? State.GOOD : State.WARNING;
    }
}
