package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.InvitationAcceptance;
import com.clutch.identity.application.SignedIn;
import com.clutch.kernel.Actor;
import com.clutch.platform.security.PublicRoute;
import com.clutch.platform.web.Answer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Invitations for those who were invited. They have not signed in, and 401 would send their client to refresh a token. */
@RestController
@RequestMapping({"/api/v1/employees", "/api/v1/employee-invitations"})
@PublicRoute(callsPerTenMinutes = 60)
class JoiningController {

    private final InvitationAcceptance acceptance;

    JoiningController(InvitationAcceptance acceptance) {
        this.acceptance = acceptance;
    }

    /** 200 for a link that works and for no other. */
    @GetMapping("/validate-invitation/{token}")
    OpenInvitation validate(@PathVariable String token) {
        return new OpenInvitation(true, acceptance.preview(token));
    }

    @PostMapping("/accept-invitation")
    Answer<SignedIn> accept(@Valid @RequestBody Acceptance body, Actor actor, HttpServletRequest request) {
        return SignInAnswers.of(acceptance.accept(body.token(), body.password(), actor), request);
    }

    /** An invitation that can be accepted. */
    record OpenInvitation(boolean valid, InvitationAcceptance.Preview invitation) {}

    /** The token of the link and the password to sign in with from now on. */
    record Acceptance(
            @NotBlank @Size(max = 100) String token,
            @NotBlank @Size(max = 256) String password) {}
}
