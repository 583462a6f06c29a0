package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.CurrentUser;
import com.clutch.identity.application.OwnProfile;
import com.clutch.identity.application.PreferencesUpdate;
import com.clutch.identity.application.ProfileUpdate;
import com.clutch.identity.application.SignedInUser;
import com.clutch.identity.domain.Preferences;
import com.clutch.kernel.Actor;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.platform.security.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own account, as every client sees it. */
@RestController
@RequestMapping("/api/v1/auth")
@SignedIn
class OwnAccountController {

    private final CurrentUser user;
    private final OwnProfile profile;

    OwnAccountController(CurrentUser user, OwnProfile profile) {
        this.user = user;
        this.profile = profile;
    }

    @GetMapping({"/me", "/current-user", "/employee-me", "/profile"})
    SignedInUser read(Actor actor) {
        return user.of(actor);
    }

    @RequestMapping(
            path = {"/profile", "/update-profile"},
            method = {RequestMethod.PUT, RequestMethod.PATCH})
    SignedInUser update(@Valid @RequestBody Change body, ExpectedVersion expected, Actor actor) {
        profile.update(body.update(), expected, actor);
        return user.of(actor);
    }

    @GetMapping("/preferences")
    Preferences preferences(Actor actor) {
        return profile.preferences(actor);
    }

    @PutMapping("/preferences")
    Preferences change(@Valid @RequestBody PreferencesUpdate body, ExpectedVersion expected, Actor actor) {
        return profile.change(body, expected, actor);
    }

    /** What shall change; {@code address} is where the person is. */
    record Change(
            @Nullable @Size(max = 200) String name,
            @Nullable @Size(max = 100) String firstName,
            @Nullable @Size(max = 100) String lastName,
            @Nullable @Size(max = 254) String email,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 40) String phoneNumber,
            @Nullable String avatar,
            @Nullable @Size(max = 2000) String bio,
            @Nullable @Size(max = 200) String location,
            @Nullable @Size(max = 200) String address,
            @Nullable PreferencesUpdate preferences) {

        ProfileUpdate update() {
            var person = PersonName.of(name, firstName, lastName);
            return new ProfileUpdate(
                    email,
                    person.first(),
                    person.last(),
                    phone == null ? phoneNumber : phone,
                    null,
                    null,
                    avatar,
                    bio,
                    location == null ? address : location,
                    preferences == null ? PreferencesUpdate.NONE : preferences);
        }
    }
}
