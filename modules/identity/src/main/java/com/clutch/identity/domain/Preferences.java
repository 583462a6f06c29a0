package com.clutch.identity.domain;

import com.clutch.kernel.DomainException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How the owner of an account likes to work.
 *
 * @param language code of ISO 639
 * @param timezone name as in the tz database
 * @param theme light, dark or auto
 * @param dateFormat pattern such as {@code DD/MM/YYYY}
 * @param currency code of ISO 4217
 * @param dashboardLayout compact, standard or expanded
 * @param defaultView page that opens first: dashboard, analytics, users or settings
 */
public record Preferences(
        String language,
        String timezone,
        String theme,
        String dateFormat,
        String currency,
        Notifications notifications,
        String dashboardLayout,
        String defaultView,
        boolean compactMode,
        boolean autoSave) {

    /** What a new account starts with. */
    public static final Preferences USUAL = new Preferences(
            "en",
            "Africa/Cairo",
            "auto",
            "DD/MM/YYYY",
            "EGP",
            new Notifications(true, true, false, false),
            "standard",
            "dashboard",
            false,
            true);

    /**
     * Itself, when it makes sense.
     *
     * @throws DomainException naming each field that does not
     */
    public Preferences checked() {
        var errors = new LinkedHashMap<String, String>();
        check(errors, "language", Set.of(Locale.getISOLanguages()).contains(language), "Use a code of two letters.");
        check(errors, "timezone", ZoneId.getAvailableZoneIds().contains(timezone), "Use a name such as Africa/Cairo.");
        check(errors, "theme", Set.of("light", "dark", "auto").contains(theme), "Use light, dark or auto.");
        check(errors, "dateFormat", dateFormat.matches("[DMYdmy/. -]{6,20}"), "Use a pattern such as DD/MM/YYYY.");
        check(errors, "currency", isCurrency(currency), "Use a code of three letters such as EGP.");
        check(
                errors,
                "dashboardLayout",
                Set.of("compact", "standard", "expanded").contains(dashboardLayout),
                "Use compact, standard or expanded.");
        check(
                errors,
                "defaultView",
                Set.of("dashboard", "analytics", "users", "settings").contains(defaultView),
                "Use dashboard, analytics, users or settings.");
        if (!errors.isEmpty()) {
            throw DomainException.fields(errors);
        }
        return this;
    }

    private static void check(Map<String, String> errors, String field, boolean makesSense, String advice) {
        if (!makesSense) {
            errors.put(field, advice);
        }
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(known -> known.getCurrencyCode().equals(code));
    }

    /** By which ways the owner wants to hear of things. */
    public record Notifications(boolean email, boolean push, boolean sms, boolean marketing) {}
}
