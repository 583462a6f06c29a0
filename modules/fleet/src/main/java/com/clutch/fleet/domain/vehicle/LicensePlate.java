package com.clutch.fleet.domain.vehicle;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is written on a licence plate: letters and digits of any script (Egyptian plates are Arabic), with spaces, dots and hyphens
 * between. However people type it, one plate has one form: composed characters, upper case, single spaces.
 */
public record LicensePlate(String value) {

    private static final int LONGEST = 20;
    // Arabic text copied from elsewhere often carries marks of direction, which nobody sees and no plate has.
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .\\-]*");

    /** @throws IllegalArgumentException with a sentence for people when this cannot be on a plate */
    public LicensePlate {
        value = normalized(value);
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A licence plate has 1 to %d letters, digits, spaces, dots and hyphens.".formatted(LONGEST));
        }
    }

    private static String normalized(String text) {
        var visible = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        return GAPS.matcher(visible).replaceAll(" ").strip().toUpperCase(Locale.ROOT);
    }
}
