package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.OwnProfile;
import com.clutch.identity.application.PreferencesUpdate;
import com.clutch.identity.application.PreferencesUpdate.NotificationsUpdate;
import com.clutch.identity.application.ProfileUpdate;
import com.clutch.kernel.Actor;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.platform.security.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own account in the shape of the admin panel's profile page, which wants empty texts instead of none. */
@RestController
@RequestMapping("/api/v1/admin/profile")
@SignedIn
class AdminProfileController {

    private final OwnProfile profile;

    AdminProfileController(OwnProfile profile) {
        this.profile = profile;
    }

    @GetMapping
    AdminProfile read(Actor actor) {
        return AdminProfile.of(profile.read(actor));
    }

    @RequestMapping(method = {RequestMethod.PUT, RequestMethod.PATCH})
    AdminProfile update(@Valid @RequestBody Change body, ExpectedVersion expected, Actor actor) {
        return AdminProfile.of(profile.update(body.update(), expected, actor));
    }

    /** What shall change; the page sends everything it has read. */
    record Change(
            @Nullable @Size(max = 100) String firstName,
            @Nullable @Size(max = 100) String lastName,
            @Nullable @Size(max = 254) String email,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 100) String jobTitle,
            @Nullable @Size(max = 100) String department,
            @Nullable String avatar,
            @Nullable @Size(max = 2000) String bio,
            @Nullable @Size(max = 200) String location,
            @Nullable String timezone,
            @Nullable String language,
            @Nullable String theme,
            @Nullable NotificationsUpdate notifications,
            @Nullable Habits preferences) {

        ProfileUpdate update() {
            return new ProfileUpdate(
                    email,
                    firstName,
                    lastName,
                    phone,
                    department,
                    jobTitle,
                    avatar,
                    bio,
                    location,
                    new PreferencesUpdate(
                            language,
                            timezone,
                            theme,
                            null,
                            null,
                            notifications,
                            preferences == null ? null : preferences.dashboardLayout(),
                            preferences == null ? null : preferences.defaultView(),
                            preferences == null ? null : preferences.compactMode(),
                            preferences == null ? null : preferences.autoSave()));
        }
    }

    /** How the panel shall look. */
    record Habits(
            @Nullable String dashboardLayout,
            @Nullable String defaultView,
            @Nullable Boolean compactMode,
            @Nullable Boolean autoSave) {}
}
