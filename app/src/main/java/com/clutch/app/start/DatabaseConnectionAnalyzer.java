package com.clutch.app.start;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says why the database lets nobody in, by the SQL state of its answer. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseConnectionAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private final Environment environment;

    DatabaseConnectionAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        var state = cause.getSQLState() == null ? "" : cause.getSQLState();
        var url = environment.getProperty("spring.datasource.url", "").replaceFirst("\\?.*", "");
        if (state.startsWith("08")) {
            return new FailureAnalysis(
                    "The database at " + url + " cannot be reached.",
                    "Start it, or correct SPRING_DATASOURCE_URL; without that setting Clutch starts a PostgreSQL of"
                            + " its own.",
                    cause);
        }
        if (state.startsWith("28")) {
            return new FailureAnalysis(
                    "The database at " + url + " refuses the user "
                            + environment.getProperty("spring.datasource.username", "(none)") + ".",
                    "Correct SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.",
                    cause);
        }
        if (state.equals("3D000")) {
            return new FailureAnalysis(
                    "There is no such database as " + url + ".",
                    "Create it (create database …), or correct SPRING_DATASOURCE_URL.",
                    cause);
        }
        if (state.equals("42501")) {
            return new FailureAnalysis(
                    "The database user " + environment.getProperty("spring.datasource.username", "(none)")
                            + " may not create what Clutch needs in " + url + ".",
                    "Make it the owner of the database, or grant it create on the database.",
                    cause);
        }
        return null;
    }
}
