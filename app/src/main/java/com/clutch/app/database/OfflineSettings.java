package com.clutch.app.database;

import java.util.List;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The settings that a server would have, for a command that starts none. */
public final class OfflineSettings {

    private OfflineSettings() {}

    /** Those of the environment and of {@code application.yml}, and above them arguments such as {@code --clutch.data-dir=…}. */
    public static Environment of(List<String> arguments) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SimpleCommandLinePropertySource(arguments.toArray(String[]::new)));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }
}
