package com.clutch.fleet.domain.diagnostics;

/** The system of a vehicle that the letter of a trouble code names. */
public enum CodeSystem {
    POWERTRAIN("P", "Powertrain"),
    CHASSIS("C", "Chassis"),
    BODY("B", "Body"),
    NETWORK("U", "Communication between modules");

    private final String letter;
    private final String text;

    CodeSystem(String letter, String text) {
        this.letter = letter;
        this.text = text;
    }

    /** First letter of its codes. */
    public String letter() {
        return letter;
    }

    String text() {
        return text;
    }
}
