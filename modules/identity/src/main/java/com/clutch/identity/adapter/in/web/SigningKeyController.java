package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.SigningKeyRotation;
import com.clutch.identity.application.SigningKeyRotation.SigningKeyRow;
import com.clutch.kernel.Actor;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The keys that sign access tokens. */
@RestController
@RequestMapping("/api/v1/auth/signing-keys")
@RequiresPermission("manage_system_config")
class SigningKeyController {

    private final SigningKeyRotation rotation;

    SigningKeyController(SigningKeyRotation rotation) {
        this.rotation = rotation;
    }

    @GetMapping
    List<SigningKeyRow> list() {
        return rotation.list();
    }

    @PostMapping("/rotate")
    Answer<SigningKeyRow> rotate(Actor actor) {
        return Answer.of(rotation.rotate(actor))
                .message("Tokens are signed with this key from now on; nobody is signed out.");
    }

    @DeleteMapping("/{kid}")
    Revoked revoke(@PathVariable String kid, Actor actor) {
        rotation.revoke(kid, actor);
        return new Revoked(kid);
    }

    /** The key whose tokens are refused. */
    record Revoked(String id) {}
}
