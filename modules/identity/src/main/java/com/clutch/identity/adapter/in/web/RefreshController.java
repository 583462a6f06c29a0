package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.SessionRefresh;
import com.clutch.identity.application.SignedIn;
import com.clutch.kernel.Actor;
import com.clutch.platform.security.PublicRoute;
import com.clutch.platform.web.Answer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Renews access tokens. It takes no access token, for that one may have expired. */
@RestController
@PublicRoute(callsPerTenMinutes = 600)
class RefreshController {

    private final SessionRefresh sessions;

    RefreshController(SessionRefresh sessions) {
        this.sessions = sessions;
    }

    @PostMapping({"/api/v1/auth/refresh", "/api/v1/auth/refresh-token", "/api/v1/partners/auth/refresh-token"})
    Answer<SignedIn> refresh(@Valid @RequestBody Refresh body, Actor actor, HttpServletRequest request) {
        return SignInAnswers.of(sessions.refresh(body.refreshToken(), actor), request);
    }

    /** The refresh token that the client got last. */
    record Refresh(@NotBlank @Size(max = 100) String refreshToken) {}
}
