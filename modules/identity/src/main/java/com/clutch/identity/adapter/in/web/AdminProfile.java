package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.OwnProfile.ProfileWithSecurity;
import com.clutch.identity.domain.Preferences.Notifications;
import com.clutch.kernel.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account in the shape of the admin panel's profile page. */
record AdminProfile(
        UUID id,
        String firstName,
        String lastName,
        String name,
        String email,
        String phone,
        String jobTitle,
        String department,
        String avatar,
        String bio,
        String location,
        String timezone,
        String language,
        String theme,
        Notifications notifications,
        Security security,
        AdminProfileController.Habits preferences,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    static AdminProfile of(ProfileWithSecurity read) {
        var account = read.account();
        var profile = account.profile();
        var preferences = account.preferences();
        return new AdminProfile(
                account.id(),
                account.firstName(),
                account.lastName(),
                account.name(),
                account.email(),
                text(profile.phone()),
                text(profile.jobTitle()),
                text(profile.department()),
                text(profile.avatar()),
                text(profile.bio()),
                text(profile.location()),
                preferences.timezone(),
                preferences.language(),
                preferences.theme(),
                preferences.notifications(),
                new Security(
                        read.security().twoFactorEnabled(),
                        read.security().lastPasswordChange(),
                        read.security().loginHistory().stream()
                                .map(login -> new Login(
                                        login.at(), text(login.ip()), "", text(login.userAgent()), login.outcome()))
                                .toList()),
                new AdminProfileController.Habits(
                        preferences.dashboardLayout(),
                        preferences.defaultView(),
                        preferences.compactMode(),
                        preferences.autoSave()),
                account.createdAt(),
                account.updatedAt(),
                account.version());
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /** How the account is guarded. */
    record Security(boolean twoFactorEnabled, @Nullable Instant lastPasswordChange, List<Login> loginHistory) {}

    /** One attempt to sign in; where it came from is not looked up, so the location is empty. */
    record Login(Instant date, String ip, String location, String device, String outcome) {}
}
