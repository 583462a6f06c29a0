package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.AccountUnlock;
import com.clutch.kernel.Actor;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets an account sign in again that failed too often. */
@RestController
class UnlockController {

    private final AccountUnlock unlock;

    UnlockController(AccountUnlock unlock) {
        this.unlock = unlock;
    }

    @PostMapping("/api/v1/users/{id}/unlock")
    @RequiresPermission("edit_users")
    Answer<Unlocked> unlock(@PathVariable UUID id, Actor actor) {
        unlock.unlock(id, actor);
        return Answer.of(new Unlocked(id, false)).message("The account can sign in again.");
    }

    /** The account, which is not locked now. */
    record Unlocked(UUID id, boolean locked) {}
}
