package com.clutch.identity.application;

import com.clutch.kernel.Actor;
import org.springframework.stereotype.Service;

/**
 * Changes a second factor that is on. Each change takes a code, so that a stolen session cannot do it; a wrong code counts as a
 * failure of the account.
 */
@Service
public class SecondFactorChange {

    private final SecondFactorCheck check;
    private final SecondFactorSetup setup;

    SecondFactorChange(SecondFactorCheck check, SecondFactorSetup setup) {
        this.check = check;
        this.setup = setup;
    }

    /** Switches it off; the backup codes are void. */
    public void disable(String code, Actor actor) {
        prove(code, actor);
        setup.switchOff(actor);
    }

    /** Other backup codes in place of the earlier ones. */
    public SecondFactorSetup.BackupCodes renewBackupCodes(String code, Actor actor) {
        prove(code, actor);
        return setup.freshBackupCodes(actor);
    }

    private void prove(String code, Actor actor) {
        PersonOnly.check(actor);
        if (!check.isNeeded(actor.id())) {
            throw SecondFactorCheck.off();
        }
        // A transaction of its own: a failure stays counted.
        if (!check.prove(actor.id(), code, actor)) {
            throw SecondFactorCheck.wrong();
        }
    }
}
