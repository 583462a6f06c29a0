package com.clutch.platform.doctor;

import com.clutch.platform.persistence.SchemaMigrations;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Whether every schema is as this program wants it. */
final class SchemaExamination implements Examination {

    private final DataSource database;

    SchemaExamination(DataSource database) {
        this.database = database;
    }

    @Override
    public String check() {
        return "schemas";
    }

    @Override
    public List<Finding> examine() {
        var differences = new SchemaMigrations(database).differences();
        var findings = new ArrayList<Finding>();
        differences
                .missing()
                .forEach(migration -> findings.add(Finding.fail(
                        check(),
                        "The migration " + migration + " is not applied, or failed.",
                        "Start Clutch again; it applies what is missing or says why it cannot.")));
        differences
                .unknown()
                .forEach(migration -> findings.add(Finding.warn(
                        check(),
                        "A newer Clutch has applied " + migration + ", which this one does not know.",
                        "Bring every instance to the newer version.")));
        differences
                .changed()
                .forEach(migration -> findings.add(Finding.warn(
                        check(),
                        "The migration " + migration + " is not the one that was applied.",
                        "Find out who changed the program or the schema history by hand.")));
        return findings.isEmpty()
                ? List.of(Finding.ok(check(), "All %d migrations are applied.".formatted(differences.applied())))
                : findings;
    }
}
