package com.clutch.identity.domain;

import com.clutch.kernel.DomainException;
import java.util.ArrayList;
import java.util.Locale;

/** What a new password must be. Old ones stay valid when the policy changes. */
public final class PasswordPolicy {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;

    private PasswordPolicy() {}

    /**
     * Does nothing when the password will do.
     *
     * @param field name of the field in the request, for the answer
     * @throws DomainException code {@code WEAK_PASSWORD} that says what is missing
     */
    public static void check(String field, String password, String email) {
        var missing = new ArrayList<String>();
        if (password.length() < SHORTEST) {
            missing.add("at least 8 characters");
        }
        if (password.length() > LONGEST) {
            missing.add("at most 128 characters");
        }
        if (password.chars().noneMatch(Character::isUpperCase)) {
            missing.add("a capital letter");
        }
        if (password.chars().noneMatch(Character::isLowerCase)) {
            missing.add("a small letter");
        }
        if (password.chars().noneMatch(Character::isDigit)) {
            missing.add("a digit");
        }
        var name = email.split("@", 2)[0].toLowerCase(Locale.ROOT);
        var lower = password.toLowerCase(Locale.ROOT);
        if (lower.equals(email.toLowerCase(Locale.ROOT)) || lower.equals(name)) {
            missing.add("something other than the e-mail address");
        }
        if (!missing.isEmpty()) {
            throw DomainException.field(
                    IdentityError.WEAK_PASSWORD, field, "The password needs " + String.join(", ", missing) + ".");
        }
    }
}
