package com.clutch.fleet.domain.diagnostics;

import java.util.List;

/**
 * How bad a trouble code is. The rule looks at the code alone, in this order; the first range that it lies in decides:
 *
 * <ol>
 *   <li>critical: what can hurt people or ruin the engine or gearbox within minutes: misfire (P0300 to P0312), too little oil
 *       pressure (P0520 to P0524), engine or gearbox too hot (P0217, P0218), isolation and cut-off of high voltage (P0AA0 to
 *       P0AA7), restraints (B0000 to B00FF), the modules of engine, brakes and restraints not heard (U0100, U0121, U0151);
 *   <li>high: what makes a breakdown likely: fuel pressure (P0087 to P0094, P0190 to P0194), injectors (P0200 to P0299), camshaft
 *       and crankshaft (P0010 to P0025, P0335 to P0349, P0365 to P0369), ignition (P0350 to P0362), charging (P0560 to P0563, P0620
 *       to P0622), control module (P0600 to P0607), gearbox (P0700 to P0999), the rest of the drive of hybrids (P0A00 to P0BFF),
 *       chassis of all kinds (C), and other lost communication (U);
 *   <li>low: what harms neither soon: evaporation of fuel (P0440 to P0459, P0496 to P0499), fuel level (P0460 to P0464),
 *       thermostat (P0125 to P0128), and the body (B) beyond restraints;
 *   <li>medium: everything else, codes of a maker included, since nobody outside knows what they mean.
 * </ol>
 */
public enum Severity {
    /** Repair when convenient. */
    LOW(90),
    /** Repair at the next opportunity. */
    MEDIUM(30),
    /** Repair within days. */
    HIGH(7),
    /** Stop and repair. */
    CRITICAL(1);

    private record Range(String from, String to, Severity severity) {

        boolean holds(String code) {
            return from.compareTo(code) <= 0 && code.compareTo(to) <= 0;
        }
    }

    // Letters and digits of codes sort as the hexadecimal digits they are, so ranges compare as text.
    private static final List<Range> RULE = List.of(
            new Range("P0300", "P0312", CRITICAL),
            new Range("P0520", "P0524", CRITICAL),
            new Range("P0217", "P0218", CRITICAL),
            new Range("P0AA0", "P0AA7", CRITICAL),
            new Range("B0000", "B00FF", CRITICAL),
            new Range("U0100", "U0100", CRITICAL),
            new Range("U0121", "U0121", CRITICAL),
            new Range("U0151", "U0151", CRITICAL),
            new Range("P0087", "P0094", HIGH),
            new Range("P0190", "P0194", HIGH),
            new Range("P0200", "P0299", HIGH),
            new Range("P0010", "P0025", HIGH),
            new Range("P0335", "P0349", HIGH),
            new Range("P0365", "P0369", HIGH),
            new Range("P0350", "P0362", HIGH),
            new Range("P0560", "P0563", HIGH),
            new Range("P0620", "P0622", HIGH),
            new Range("P0600", "P0607", HIGH),
            new Range("P0700", "P0999", HIGH),
            new Range("P0A00", "P0BFF", HIGH),
            new Range("C0000", "C3FFF", HIGH),
            new Range("U0000", "U3FFF", HIGH),
            new Range("P0440", "P0459", LOW),
            new Range("P0496", "P0499", LOW),
            new Range("P0460", "P0464", LOW),
            new Range("P0125", "P0128", LOW),
            new Range("B0100", "B3FFF", LOW));

    private final int repairDays;

    Severity(int repairDays) {
        this.repairDays = repairDays;
    }

    /** How bad this code is. */
    static Severity of(String code) {
        return RULE.stream()
                .filter(range -> range.holds(code))
                .map(Range::severity)
                .findFirst()
                .orElse(MEDIUM);
    }

    /** Days after it was first seen by which it should be repaired. */
    public int repairDays() {
        return repairDays;
    }
}
