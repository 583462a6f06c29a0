package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.SecondFactorChange;
import com.clutch.identity.application.SecondFactorSetup;
import com.clutch.identity.application.SecondFactorSetup.BackupCodes;
import com.clutch.identity.application.SecondFactorSetup.Secret;
import com.clutch.identity.application.SecondFactorSetup.Status;
import com.clutch.kernel.Actor;
import com.clutch.platform.security.SignedIn;
import com.clutch.platform.web.Answer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own second factor. */
@RestController
@RequestMapping("/api/v1/auth")
@SignedIn
class SecondFactorController {

    private final SecondFactorSetup setup;
    private final SecondFactorChange change;

    SecondFactorController(SecondFactorSetup setup, SecondFactorChange change) {
        this.setup = setup;
        this.change = change;
    }

    @GetMapping({"/mfa", "/mfa/status"})
    Status status(Actor actor) {
        return setup.status(actor.id());
    }

    @PostMapping({"/enable-2fa", "/mfa/setup"})
    Answer<Secret> begin(Actor actor) {
        return Answer.of(setup.begin(actor))
                .message("Scan the picture with an authenticator app, then send a code of it to verify-2fa.");
    }

    @PostMapping({"/verify-2fa", "/mfa/enable"})
    Answer<BackupCodes> enable(@Valid @RequestBody Code body, Actor actor) {
        return Answer.of(setup.verify(body.code(), actor))
                .message("The second factor is on. Keep the backup codes; they are not shown again.");
    }

    @PostMapping({"/disable-2fa", "/mfa/disable"})
    Status disable(@Valid @RequestBody Code body, Actor actor) {
        change.disable(body.code(), actor);
        return setup.status(actor.id());
    }

    @PostMapping({"/backup-codes", "/mfa/backup-codes"})
    BackupCodes renew(@Valid @RequestBody Code body, Actor actor) {
        return change.renewBackupCodes(body.code(), actor);
    }

    /** A code of the authenticator app, or a backup code where one will do. */
    record Code(@NotBlank @Size(max = 20) String code) {}
}
