package com.clutch.fleet.domain.driver;

import static com.clutch.kernel.FieldCheck.either;
import static com.clutch.kernel.FieldCheck.present;

import com.clutch.kernel.DomainException;
import com.clutch.kernel.FieldCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a driver, all of it in order. {@link #of} and {@link #with} are the ways in for what people say.
 *
 * @param licenseNumber in upper case without gaps; of one driver at a time
 * @param licenseExpiresOn last day on which the licence is good
 * @param certifications such as dangerous goods or first aid
 * @param hiredOn null when it is not known
 */
public record DriverDetails(
        String name,
        String phone,
        @Nullable String email,
        String licenseNumber,
        LicenseClass licenseClass,
        LocalDate licenseExpiresOn,
        List<String> certifications,
        @Nullable LocalDate hiredOn,
        EmergencyContact emergencyContact) {

    private static final int MOST_CERTIFICATIONS = 50;
    private static final int LONGEST_CERTIFICATION = 100;
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LICENSE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}/.\\-]{2,39}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()\\-]{2,28}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,189}");

    public DriverDetails {
        certifications = List.copyOf(certifications);
    }

    /**
     * The details of a driver who is new. Name, phone and licence must be there.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public static DriverDetails of(DriverFields said) {
        return accept(null, said);
    }

    /**
     * The same details after what somebody says now.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public DriverDetails with(DriverFields said) {
        return accept(this, said);
    }

    /** A licence number in its one form, however people type it. */
    public static String licenseNumber(String text) {
        var number = GAPS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        if (!LICENSE.matcher(number).matches()) {
            throw new IllegalArgumentException(
                    "A licence number has 3 to 40 letters, digits, dots, slashes and hyphens.");
        }
        return number;
    }

    /** Whether the licence is good on a day. */
    public boolean mayDriveOn(LocalDate day) {
        return !day.isAfter(licenseExpiresOn);
    }

    private static DriverDetails accept(@Nullable DriverDetails known, DriverFields said) {
        var check = new FieldCheck();
        var name = check.text("name", said.name(), 200);
        var phone = check.value("phone", said.phone(), DriverDetails::phone);
        var email = check.value("email", said.email(), DriverDetails::email);
        var license = check.value("licenseNumber", said.licenseNumber(), DriverDetails::licenseNumber);
        var certifications = certifications(check, said.certifications());
        var emergencyName = check.text("emergencyContact.name", said.emergencyName(), 200);
        var emergencyPhone = check.value("emergencyContact.phone", said.emergencyPhone(), DriverDetails::phone);
        var emergencyRelation = check.text("emergencyContact.relation", said.emergencyRelation(), 60);
        if (known == null) {
            check.required("name", name);
            check.required("phone", phone);
            check.required("licenseNumber", license);
            check.required("licenseClass", said.licenseClass());
            check.required("licenseExpiresOn", said.licenseExpiresOn());
        }
        check.done();
        var contact = known == null ? new EmergencyContact(null, null, null) : known.emergencyContact();
        return new DriverDetails(
                present(name, known == null ? null : known.name()),
                present(phone, known == null ? null : known.phone()),
                either(email, known == null ? null : known.email()),
                present(license, known == null ? null : known.licenseNumber()),
                present(said.licenseClass(), known == null ? null : known.licenseClass()),
                present(said.licenseExpiresOn(), known == null ? null : known.licenseExpiresOn()),
                present(certifications, known == null ? List.of() : known.certifications()),
                either(said.hiredOn(), known == null ? null : known.hiredOn()),
                new EmergencyContact(
                        either(emergencyName, contact.name()),
                        either(emergencyPhone, contact.phone()),
                        either(emergencyRelation, contact.relation())));
    }

    private static @Nullable List<String> certifications(FieldCheck check, @Nullable List<String> said) {
        if (said == null) {
            return null;
        }
        var stripped = said.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        if (stripped.size() > MOST_CERTIFICATIONS
                || stripped.stream().anyMatch(text -> text.length() > LONGEST_CERTIFICATION)) {
            check.reject(
                    "certifications",
                    "At most %d, each of at most %d characters.".formatted(MOST_CERTIFICATIONS, LONGEST_CERTIFICATION));
        }
        return stripped;
    }

    private static String phone(String text) {
        return matching(text, PHONE, "A phone number such as +20 100 123 4567.");
    }

    private static String email(String text) {
        return matching(text.toLowerCase(Locale.ROOT), EMAIL, "An e-mail address such as name@example.com.");
    }

    private static String matching(String text, Pattern form, String wanted) {
        var stripped = text.strip();
        if (!form.matcher(stripped).matches()) {
            throw new IllegalArgumentException(wanted);
        }
        return stripped;
    }
}
