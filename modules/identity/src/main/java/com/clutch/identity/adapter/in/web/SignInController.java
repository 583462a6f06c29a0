package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.SignIn;
import com.clutch.identity.application.SignIn.Attempt;
import com.clutch.identity.application.SignIn.Door;
import com.clutch.identity.application.SignedIn;
import com.clutch.identity.domain.DeviceInfo;
import com.clutch.kernel.Actor;
import com.clutch.platform.security.PublicRoute;
import com.clutch.platform.web.Answer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The doors for people with a password. */
@RestController
@RequestMapping("/api/v1")
@PublicRoute
class SignInController {

    private final SignIn signIn;

    SignInController(SignIn signIn) {
        this.signIn = signIn;
    }

    @PostMapping("/auth/login")
    Answer<SignedIn> login(@Valid @RequestBody Login body, Actor actor, HttpServletRequest request) {
        return open(body.attempt(Door.MAIN, actor), actor, request);
    }

    @PostMapping("/auth/employee-login")
    Answer<SignedIn> employee(@Valid @RequestBody Login body, Actor actor, HttpServletRequest request) {
        return open(body.attempt(Door.STAFF, actor), actor, request);
    }

    @PostMapping("/auth/enterprise-login")
    Answer<SignedIn> enterprise(@Valid @RequestBody Login body, Actor actor, HttpServletRequest request) {
        return open(body.attempt(Door.enterprise(body.organizationId()), actor), actor, request);
    }

    @PostMapping({"/auth/partner-login", "/partners/auth/partner-login"})
    Answer<SignedIn> partner(@Valid @RequestBody PartnerLogin body, Actor actor, HttpServletRequest request) {
        return open(body.attempt(actor), actor, request);
    }

    @PostMapping("/auth/mfa/verify")
    Answer<SignedIn> secondFactor(@Valid @RequestBody SecondStep body, Actor actor, HttpServletRequest request) {
        return SignInAnswers.of(signIn.withSecondFactor(body.mfaToken(), body.code(), actor), request);
    }

    private Answer<SignedIn> open(Attempt attempt, Actor actor, HttpServletRequest request) {
        return SignInAnswers.of(signIn.withPassword(attempt, actor), request);
    }

    /**
     * E-mail address and password.
     *
     * @param code of the second factor
     * @param organizationId read by the door for enterprise clients
     */
    record Login(
            @NotBlank @Size(max = 254) String email,
            @NotBlank @Size(max = 256) String password,
            @Nullable @Size(max = 20) String code,
            @Nullable UUID organizationId,
            @Nullable @Size(max = 200) String deviceId) {

        Attempt attempt(Door door, Actor actor) {
            return new Attempt(email, password, code, door, DeviceInfo.of(actor, deviceId));
        }
    }

    /** E-mail address or phone number, and password. */
    record PartnerLogin(
            @NotBlank @Size(max = 254) String emailOrPhone,
            @NotBlank @Size(max = 256) String password,
            @Nullable @Size(max = 20) String code,
            @Nullable @Size(max = 200) String deviceId) {

        Attempt attempt(Actor actor) {
            return new Attempt(emailOrPhone, password, code, Door.PARTNER, DeviceInfo.of(actor, deviceId));
        }
    }

    /** The code for a sign-in that waits for it. */
    record SecondStep(
            @NotBlank @Size(max = 100) String mfaToken,
            @NotBlank @Size(max = 20) String code) {}
}
