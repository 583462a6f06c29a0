package com.clutch.identity.application;

import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.Grants;
import com.clutch.kernel.DomainException;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be invited, and to what.
 *
 * @param permissions names of permissions beyond those of the role
 * @param language of the mail, en or ar; null for English
 */
public record InvitationWish(
        String email,
        String name,
        String role,
        @Nullable String department,
        @Nullable String position,
        Set<String> permissions,
        @Nullable String language) {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_TEXT = 200;

    public InvitationWish {
        email = Account.normalized(email);
        name = name.strip();
        role = role.strip();
    }

    Grants grants() {
        return new Grants(role, Set.of(), permissions);
    }

    String mailLanguage() {
        return "ar".equals(language) ? "ar" : "en";
    }

    /** Names every field that makes no sense. */
    void check() {
        var errors = new LinkedHashMap<String, String>();
        if (email.length() > LONGEST_ADDRESS || !ADDRESS.matcher(email).matches()) {
            errors.put("email", "This is no e-mail address.");
        }
        if (name.isEmpty() || name.length() > LONGEST_TEXT) {
            errors.put("name", "The name needs 1 to 200 characters.");
        }
        if (role.isEmpty()) {
            errors.put("role", "A role is needed.");
        }
        if (language != null && !language.equals("en") && !language.equals("ar")) {
            errors.put("language", "The language is en or ar.");
        }
        if (!errors.isEmpty()) {
            throw DomainException.fields(errors);
        }
    }
}
