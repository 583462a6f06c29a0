package com.clutch.fleet.domain.diagnostics;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A diagnostic trouble code: a letter for the system, a digit for who defines it, a digit or letter for the part of the system, and
 * two for the fault (ISO 15031-6 and SAE J2012, structure of codes).
 */
public record Code(String value) {

    private static final Pattern FORM = Pattern.compile("[PCBU][0-3][0-9A-F]{3}");

    /** @throws IllegalArgumentException with a sentence for people when this is no code */
    public Code {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A trouble code is P, C, B or U, a digit from 0 to 3, and three hexadecimal digits, such as P0301.");
        }
    }

    /** What the letter says. */
    public CodeSystem system() {
        return switch (value.charAt(0)) {
            case 'P' -> CodeSystem.POWERTRAIN;
            case 'C' -> CodeSystem.CHASSIS;
            case 'B' -> CodeSystem.BODY;
            default -> CodeSystem.NETWORK;
        };
    }

    /**
     * Whether the standard says what the code means, and not the maker of the vehicle: second character 0; 2 for powertrain; 3 for
     * all but the first half of powertrain (P3000 to P33FF).
     */
    public boolean isGeneric() {
        return switch (value.charAt(1)) {
            case '0' -> true;
            case '1' -> false;
            case '2' -> system() == CodeSystem.POWERTRAIN;
            default -> system() != CodeSystem.POWERTRAIN || value.charAt(2) >= '4';
        };
    }

    /** Whether the code is about the gearbox: third character 7, 8 or 9 of a powertrain code of the standard. */
    public boolean isTransmission() {
        return system() == CodeSystem.POWERTRAIN && isGeneric() && "789".indexOf(value.charAt(2)) >= 0;
    }

    /** What the code means, as far as the standard tells. */
    public String meaning() {
        var text = CodeTexts.of(value);
        return text == null ? area() + (isGeneric() ? "" : " (code of the maker)") : text;
    }

    /** How bad it is. */
    public Severity severity() {
        return Severity.of(value);
    }

    private String area() {
        if (system() != CodeSystem.POWERTRAIN || !isGeneric()) {
            return system().text();
        }
        return switch (value.charAt(2)) {
            case '0', '1' -> "Fuel and air metering, auxiliary emission controls";
            case '2' -> "Fuel and air metering, injector circuit";
            case '3' -> "Ignition system or misfire";
            case '4' -> "Auxiliary emission controls";
            case '5' -> "Vehicle speed, idle control and auxiliary inputs";
            case '6' -> "Computer and auxiliary outputs";
            case '7', '8', '9' -> "Transmission";
            default -> "Hybrid and electric propulsion";
        };
    }
}
