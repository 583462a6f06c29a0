package com.clutch.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.ClutchApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    // The demo year acts like people from outside do and is no part of a module (ADR 15); HouseRules say what it may
    // use.
    private static final ApplicationModules MODULES =
            ApplicationModules.of(ClutchApplication.class, resideInAPackage("com.clutch.app.demo.."));

    @Test
    void findsEveryModule() {
        assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
                .contains("kernel", "events", "platform", "identity", "fleet", "assets", "insights");
    }

    @Test
    void keepsModulesWithinTheirAllowedDependencies() {
        MODULES.verify();
    }
}
