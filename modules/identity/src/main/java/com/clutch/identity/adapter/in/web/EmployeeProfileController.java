package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.OwnProfile;
import com.clutch.identity.application.OwnProfile.ProfileWithSecurity;
import com.clutch.identity.application.PreferencesUpdate;
import com.clutch.identity.application.ProfileUpdate;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.Preferences;
import com.clutch.kernel.Actor;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.platform.security.SignedIn;
import com.clutch.platform.web.Answer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own account in the shape of the settings page: inside {@code employee}, with the profile nested. */
@RestController
@RequestMapping("/api/v1/employees/profile/me")
@SignedIn
class EmployeeProfileController {

    private final OwnProfile profile;

    EmployeeProfileController(OwnProfile profile) {
        this.profile = profile;
    }

    @GetMapping
    Answer<Wrapped> read(Actor actor) {
        return answer(profile.read(actor));
    }

    @RequestMapping(method = {RequestMethod.PUT, RequestMethod.PATCH})
    Answer<Wrapped> update(@Valid @RequestBody Change body, ExpectedVersion expected, Actor actor) {
        return answer(profile.update(body.update(), expected, actor));
    }

    private static Answer<Wrapped> answer(ProfileWithSecurity read) {
        return Answer.of(new Wrapped(Employee.of(read)))
                .header("ETag", "\"v" + read.account().version() + "\"");
    }

    /**
     * What shall change.
     *
     * @param avatar JSON null takes the picture away, which is not the same as saying nothing
     */
    record Change(
            @Nullable @Size(max = 200) String name,
            @Nullable @Size(max = 254) String email,
            @Nullable @Size(max = 40) String phoneNumber,
            @Nullable @Valid Place profile,
            @Nullable Optional<String> avatar,
            @Nullable PreferencesUpdate preferences) {

        ProfileUpdate update() {
            var person = PersonName.of(name, null, null);
            return new ProfileUpdate(
                    email,
                    person.first(),
                    person.last(),
                    phoneNumber,
                    profile == null ? null : profile.department(),
                    profile == null ? null : profile.position(),
                    avatar == null ? null : avatar.orElse(""),
                    profile == null ? null : profile.bio(),
                    profile == null ? null : profile.location(),
                    preferences == null ? PreferencesUpdate.NONE : preferences);
        }
    }

    /** Where the person works, and as what. */
    record Place(
            @Nullable @Size(max = 100) String department,
            @Nullable @Size(max = 100) String position,
            @Nullable @Size(max = 200) String location,
            @Nullable @Size(max = 2000) String bio) {}

    /** The page wants the object under a name of its own. */
    record Wrapped(Employee employee) {}

    /** How the account is guarded. */
    record Security(boolean twoFactorEnabled, @Nullable Instant lastPasswordChange, List<Login> loginHistory) {}

    /** One attempt to sign in. */
    record Login(
            Instant timestamp,
            @Nullable String ipAddress,
            @Nullable String userAgent,
            String outcome) {}

    /** The page. */
    record Employee(
            UUID id,
            String name,
            String firstName,
            String lastName,
            String email,
            String phoneNumber,
            String avatar,
            String role,
            AccountStatus status,
            Place profile,
            Preferences preferences,
            Security security,
            Instant createdAt,
            Instant updatedAt,
            long version) {

        static Employee of(ProfileWithSecurity read) {
            var account = read.account();
            var profile = account.profile();
            return new Employee(
                    account.id(),
                    account.name(),
                    account.firstName(),
                    account.lastName(),
                    account.email(),
                    text(profile.phone()),
                    text(profile.avatar()),
                    account.grants().role(),
                    account.status(),
                    new Place(
                            text(profile.department()),
                            text(profile.jobTitle()),
                            text(profile.location()),
                            text(profile.bio())),
                    account.preferences(),
                    new Security(
                            read.security().twoFactorEnabled(),
                            read.security().lastPasswordChange(),
                            read.security().loginHistory().stream()
                                    .map(login -> new Login(login.at(), login.ip(), login.userAgent(), login.outcome()))
                                    .toList()),
                    account.createdAt(),
                    account.updatedAt(),
                    account.version());
        }

        private static String text(@Nullable String value) {
            return Objects.requireNonNullElse(value, "");
        }
    }
}
