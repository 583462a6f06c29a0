package com.clutch.app.start;

import com.clutch.platform.persistence.DatabaseTooOldException;
import com.clutch.platform.persistence.NewerDataException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Say what to do about a database that platform refuses. */
final class DatabaseRefusedAnalyzers {

    private DatabaseRefusedAnalyzers() {}

    static class TooOld extends AbstractFailureAnalyzer<DatabaseTooOldException> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, DatabaseTooOldException cause) {
            return new FailureAnalysis(
                    cause.getMessage(),
                    "Upgrade that server, set SPRING_DATASOURCE_URL to a newer one, or leave it out to use the one"
                            + " that Clutch brings.",
                    cause);
        }
    }

    static class NewerData extends AbstractFailureAnalyzer<NewerDataException> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, NewerDataException cause) {
            return new FailureAnalysis(
                    cause.getMessage(),
                    "Start that newer Clutch, or set CLUTCH_DATA_DIR or SPRING_DATASOURCE_URL to other data; nothing"
                            + " was changed.",
                    cause);
        }
    }
}
