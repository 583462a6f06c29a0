package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.EmergencyAccess;
import com.clutch.identity.application.SignedIn;
import com.clutch.identity.domain.DeviceInfo;
import com.clutch.kernel.Actor;
import com.clutch.platform.security.PublicRoute;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The break-glass door. Clients try it after every failed sign-in, with the same body. */
@RestController
@RequestMapping("/api/v1/emergency-auth")
class EmergencyController {

    private final EmergencyAccess access;

    EmergencyController(EmergencyAccess access) {
        this.access = access;
    }

    @PostMapping("/login")
    @PublicRoute
    Answer<SignedIn> open(@Valid @RequestBody Attempt body, Actor actor, HttpServletRequest request) {
        return SignInAnswers.of(access.open(body.password(), DeviceInfo.of(actor), actor), request);
    }

    @GetMapping("/status")
    @RequiresPermission("view_security_settings")
    EmergencyAccess.Status status() {
        return access.status();
    }

    /**
     * The secret stands where the password does.
     *
     * @param email not read
     */
    record Attempt(
            @Nullable String email,
            @NotBlank @Size(max = 500) String password) {}
}
