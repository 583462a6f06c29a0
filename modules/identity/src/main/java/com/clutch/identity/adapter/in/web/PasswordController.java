package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.PasswordChange;
import com.clutch.identity.application.PasswordReset;
import com.clutch.kernel.Actor;
import com.clutch.platform.security.PublicRoute;
import com.clutch.platform.security.SignedIn;
import com.clutch.platform.web.Answer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changing a password, and choosing another when it is forgotten. */
@RestController
@RequestMapping("/api/v1")
class PasswordController {

    private final PasswordChange change;
    private final PasswordReset reset;

    PasswordController(PasswordChange change, PasswordReset reset) {
        this.change = change;
        this.reset = reset;
    }

    @PostMapping({"/auth/change-password", "/employees/change-password"})
    @SignedIn
    Answer<Done> change(@Valid @RequestBody Change body, Actor actor) {
        change.change(body.currentPassword(), body.newPassword(), actor);
        return Answer.of(new Done(true)).message("The password is changed; your other sessions are ended.");
    }

    @PostMapping("/auth/forgot-password")
    @PublicRoute(callsPerTenMinutes = 30)
    Answer<Done> forgot(@Valid @RequestBody Forgot body, Actor actor) {
        reset.request(body.email(), actor);
        return Answer.of(new Done(true)).message("If there is such an account, a link is on its way.");
    }

    @PostMapping("/auth/reset-password")
    @PublicRoute(callsPerTenMinutes = 30)
    Answer<Done> reset(@Valid @RequestBody Reset body, Actor actor) {
        reset.reset(body.token(), body.newPassword(), actor);
        return Answer.of(new Done(true)).message("The password is changed; sign in with it.");
    }

    /** The current password and the next. */
    record Change(
            @NotBlank @Size(max = 256) String currentPassword,
            @NotBlank @Size(max = 256) String newPassword) {}

    /** Whose password is forgotten. */
    record Forgot(@NotBlank @Size(max = 254) String email) {}

    /** The token of the link, and the next password. */
    record Reset(
            @NotBlank @Size(max = 100) String token,
            @NotBlank @Size(max = 256) String newPassword) {}

    /** It is done, or will be. */
    record Done(boolean accepted) {}
}
