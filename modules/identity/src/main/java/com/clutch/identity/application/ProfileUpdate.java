package com.clutch.identity.application;

import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.Profile;
import org.jspecify.annotations.Nullable;

/**
 * What someone changes in his own account; null leaves it as it is, an empty text takes it away.
 *
 * @param email may only repeat the one that is stored
 * @param avatar a data URL, an https address, or the address that is stored
 */
public record ProfileUpdate(
        @Nullable String email,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String phone,
        @Nullable String department,
        @Nullable String position,
        @Nullable String avatar,
        @Nullable String bio,
        @Nullable String location,
        PreferencesUpdate preferences) {

    /** The account with these changes, except for the picture. */
    Account applyTo(Account account) {
        var before = account.profile();
        return account.named(
                        firstName == null ? account.firstName() : firstName,
                        lastName == null ? account.lastName() : lastName)
                .withProfile(new Profile(
                        UserUpdate.text(phone, before.phone()),
                        UserUpdate.text(department, before.department()),
                        UserUpdate.text(position, before.jobTitle()),
                        before.avatar(),
                        UserUpdate.text(bio, before.bio()),
                        UserUpdate.text(location, before.location()),
                        before.companyName(),
                        before.dateOfBirth()))
                .withPreferences(preferences.applyTo(account.preferences()));
    }
}
