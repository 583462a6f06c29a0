package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.MailCodeSignIn;
import com.clutch.identity.domain.DeviceInfo;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.platform.security.PublicRoute;
import com.clutch.platform.web.Answer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The door for people of partner shops who have no password at hand. */
@RestController
@PublicRoute
class MailCodeController {

    private final MailCodeSignIn signIn;

    MailCodeController(MailCodeSignIn signIn) {
        this.signIn = signIn;
    }

    @PostMapping({"/api/v1/auth/partner-otp", "/api/v1/partners/auth/partner-otp"})
    Answer<?> code(@Valid @RequestBody Code body, Actor actor, HttpServletRequest request) {
        if (body.action() == Action.SEND) {
            signIn.send(body.emailOrPhone());
            return Answer.of(new Sent(true)).message("If there is such an account, a code is on its way.");
        }
        if (body.otp() == null) {
            throw DomainException.fields(Map.of("otp", "The code is missing."));
        }
        var device = DeviceInfo.of(actor, body.deviceId());
        return SignInAnswers.of(signIn.verify(body.emailOrPhone(), body.otp(), device, actor), request);
    }

    /** What to do with a code. */
    enum Action {
        SEND,
        VERIFY
    }

    /**
     * Asks for a code, or brings one.
     *
     * @param otp six digits, to be verified
     */
    record Code(
            @NotNull Action action,
            @NotBlank @Size(max = 254) String emailOrPhone,
            @Nullable @Size(max = 10) String otp,
            @Nullable @Size(max = 200) String deviceId) {}

    /** The same whether or not there is such an account. */
    record Sent(boolean accepted) {}
}
