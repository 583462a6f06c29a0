package com.clutch.identity.domain;

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

    /** By which ways the owner wants to hear of things. */
    public record Notifications(boolean email, boolean push, boolean sms, boolean marketing) {}
}
