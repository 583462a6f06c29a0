package com.clutch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.ClutchApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    private final ApplicationModules modules = ApplicationModules.of(ClutchApplication.class);

    @Test
    void findsEveryModule() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .contains("kernel", "events", "platform", "identity", "fleet", "assets", "insights");
    }

    @Test
    void keepsModulesWithinTheirAllowedDependencies() {
        modules.verify();
    }
}
