package com.clutch.identity.application;

import com.clutch.identity.domain.Preferences;
import com.clutch.identity.domain.Preferences.Notifications;
import org.jspecify.annotations.Nullable;

/** What someone likes differently from now on; null leaves it as it is. */
public record PreferencesUpdate(
        @Nullable String language,
        @Nullable String timezone,
        @Nullable String theme,
        @Nullable String dateFormat,
        @Nullable String currency,
        @Nullable NotificationsUpdate notifications,
        @Nullable String dashboardLayout,
        @Nullable String defaultView,
        @Nullable Boolean compactMode,
        @Nullable Boolean autoSave) {

    /** Everything stays. */
    public static final PreferencesUpdate NONE =
            new PreferencesUpdate(null, null, null, null, null, null, null, null, null, null);

    /** The preferences with these changes, checked when there is any. */
    Preferences applyTo(Preferences before) {
        if (equals(NONE)) {
            return before;
        }
        return new Preferences(
                        orElse(language, before.language()),
                        orElse(timezone, before.timezone()),
                        orElse(theme, before.theme()),
                        orElse(dateFormat, before.dateFormat()),
                        orElse(currency, before.currency()),
                        notifications == null ? before.notifications() : notifications.applyTo(before.notifications()),
                        orElse(dashboardLayout, before.dashboardLayout()),
                        orElse(defaultView, before.defaultView()),
                        orElse(compactMode, before.compactMode()),
                        orElse(autoSave, before.autoSave()))
                .checked();
    }

    private static <T> T orElse(@Nullable T wanted, T before) {
        return wanted == null ? before : wanted;
    }

    /** By which ways someone wants to hear of things from now on; null leaves it as it is. */
    public record NotificationsUpdate(
            @Nullable Boolean email,
            @Nullable Boolean push,
            @Nullable Boolean sms,
            @Nullable Boolean marketing) {

        Notifications applyTo(Notifications before) {
            return new Notifications(
                    orElse(email, before.email()),
                    orElse(push, before.push()),
                    orElse(sms, before.sms()),
                    orElse(marketing, before.marketing()));
        }
    }
}
