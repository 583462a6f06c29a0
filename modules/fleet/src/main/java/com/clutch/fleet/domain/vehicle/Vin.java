package com.clutch.fleet.domain.vehicle;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Vehicle identification number: 17 capital letters and digits without I, O and Q (ISO 3779:2009, section 4).
 *
 * <p>The ninth character is a check digit where the market wants one: North America (first character 1 to 5; 49 CFR 565.15(c))
 * and China (first character L; GB 16735-2019, annex A, with the same arithmetic). Elsewhere makers use it freely, so it is not
 * looked at.
 */
public record Vin(String value) {

    private static final Pattern FORM = Pattern.compile("[A-HJ-NPR-Z0-9]{17}");
    private static final String CHECKED_MARKETS = "12345L";
    private static final int CHECK_DIGIT = 8;
    // 49 CFR 565.15(c), tables III and IV. The ninth character itself has no weight.
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final String VALUES = "12345678123457923456789";
    private static final int[] WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

    /** @throws IllegalArgumentException with a sentence for people when this is no VIN */
    public Vin {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A VIN has 17 letters and digits, none of them I, O or Q.");
        }
        if (CHECKED_MARKETS.indexOf(value.charAt(0)) >= 0 && value.charAt(CHECK_DIGIT) != checkDigit(value)) {
            throw new IllegalArgumentException(
                    "The check digit of this VIN (its ninth character) is wrong; look for a typing error.");
        }
    }

    private static char checkDigit(String vin) {
        var sum = 0;
        for (var position = 0; position < WEIGHTS.length; position++) {
            sum += WEIGHTS[position] * value(vin.charAt(position));
        }
        var remainder = sum % 11;
        return remainder == 10 ? 'X' : (char) ('0' + remainder);
    }

    private static int value(char character) {
        var letter = LETTERS.indexOf(character);
        return letter < 0 ? character - '0' : VALUES.charAt(letter) - '0';
    }
}
