package com.clutch.platform.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings the schema of every module up to date. Each folder {@code db/migration/<module>} on the class path becomes the schema
 * of that name with a history of its own. Several instances may do this at once: the second waits for the first.
 */
public class SchemaMigrations {

    private static final int OLDEST_POSTGRESQL = 15;
    private static final Pattern FOLDER = Pattern.compile(".*/db/migration/([a-z_]+)/[^/]+$");

    private final DataSource database;
    private final SortedSet<String> schemas;

    /** Migrations of the database given; its user must be allowed to create schemas. */
    public SchemaMigrations(DataSource database) {
        this(database, modules());
    }

    /**
     * Migrations of some modules only.
     *
     * @param schemas names of {@link #modules}
     */
    public SchemaMigrations(DataSource database, Collection<String> schemas) {
        this.database = database;
        this.schemas = new TreeSet<>(schemas);
    }

    /**
     * Applies what is missing, in one transaction per migration.
     *
     * @throws DatabaseTooOldException before anything is changed
     * @throws NewerDataException before anything is changed
     */
    public void migrate() {
        refuseOldServer();
        var runs = schemas.stream().map(this::flyway).toList();
        // Asked once: each look of Flyway opens connections and reads the history again, which a start would pay twice.
        var states = runs.stream().map(run -> run.info().all()).toList();
        refuseNewerData(runs, states);
        for (var i = 0; i < runs.size(); i++) {
            if (!Stream.of(states.get(i)).allMatch(SchemaMigrations::isDone)) {
                runs.get(i).migrate();
            }
        }
    }

    /**
     * How the database differs from what this program would make of it. Migrations are named like {@code fleet V010}.
     *
     * @param applied how many are applied, whatever else is wrong
     * @param missing not applied, or failed
     * @param unknown applied by a newer program
     * @param changed applied, and written otherwise than today
     */
    public record Differences(int applied, List<String> missing, List<String> unknown, List<String> changed) {}

    /** Compares, and changes nothing. */
    public Differences differences() {
        var found = new Differences(0, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var applied = 0;
        for (var run : schemas.stream().map(this::flyway).toList()) {
            for (var migration : run.info().all()) {
                if (!migration.isVersioned()) {
                    continue;
                }
                var name = run.getConfiguration().getDefaultSchema() + " V" + migration.getVersion();
                applied += migration.getState().isApplied() ? 1 : 0;
                if (isUnknown(migration)) {
                    found.unknown().add(name);
                } else if (!migration.getState().isApplied()
                        || migration.getState().isFailed()) {
                    found.missing().add(name);
                } else if (!isDone(migration)) {
                    found.changed().add(name);
                }
            }
        }
        return new Differences(applied, found.missing(), found.unknown(), found.changed());
    }

    /** Applied as it is written today; whatever else it is, Flyway judges. */
    private static boolean isDone(MigrationInfo migration) {
        return migration.getState() == MigrationState.SUCCESS
                && migration.isChecksumMatching()
                && migration.isDescriptionMatching()
                && migration.isTypeMatching();
    }

    /** The modules that have migrations, which are also the names of their schemas, in alphabetical order. */
    public static SortedSet<String> modules() {
        try {
            var names = new TreeSet<String>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql")) {
                var matcher = FOLDER.matcher(file.getURL().toString());
                if (matcher.matches()) {
                    names.add(matcher.group(1));
                }
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Flyway flyway(String module) {
        return Flyway.configure()
                .dataSource(database)
                .schemas(module)
                .defaultSchema(module)
                .locations("classpath:db/migration/" + module)
                .load();
    }

    private void refuseOldServer() {
        try (var connection = database.getConnection()) {
            var server = connection.getMetaData();
            if (server.getDatabaseMajorVersion() < OLDEST_POSTGRESQL) {
                throw new DatabaseTooOldException(server.getDatabaseProductVersion(), OLDEST_POSTGRESQL);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached: " + e.getMessage(), e);
        }
    }

    private static void refuseNewerData(List<Flyway> runs, List<MigrationInfo[]> states) {
        var unknown = new ArrayList<String>();
        for (var i = 0; i < runs.size(); i++) {
            for (var migration : states.get(i)) {
                if (isUnknown(migration)) {
                    unknown.add(runs.get(i).getConfiguration().getDefaultSchema() + " V" + migration.getVersion());
                }
            }
        }
        if (!unknown.isEmpty()) {
            throw new NewerDataException(unknown);
        }
    }

    private static boolean isUnknown(MigrationInfo migration) {
        return migration.isVersioned()
                && migration.getState().isApplied()
                && !migration.getState().isResolved();
    }
}
