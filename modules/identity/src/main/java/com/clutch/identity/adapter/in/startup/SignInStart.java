package com.clutch.identity.adapter.in.startup;

import com.clutch.identity.application.FirstAdministrator;
import com.clutch.identity.application.SigningKeyRotation;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import com.clutch.platform.StartupNotes;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes sure that somebody can sign in: there is a key that signs, and a first administrator. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class SignInStart implements ApplicationRunner {

    private final SigningKeyRotation keys;
    private final FirstAdministrator administrator;
    private final StartupNotes notes;
    private final Clock clock;
    private final String email;
    private final String password;

    SignInStart(
            SigningKeyRotation keys,
            FirstAdministrator administrator,
            StartupNotes notes,
            Clock clock,
            @Value("${clutch.admin.email:admin@clutch.local}") String email,
            @Value("${clutch.admin.password:}") String password) {
        this.keys = keys;
        this.administrator = administrator;
        this.notes = notes;
        this.clock = clock;
        this.email = email;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var actor = Actor.system("start", Ids.at(clock.instant()).toString());
        keys.ensure(actor);
        administrator
                .ensure(email, password.isBlank() ? null : password, actor)
                .ifPresent(made -> notes.add("First administrator: %s, one-time password: %s".formatted(email, made)));
    }
}
