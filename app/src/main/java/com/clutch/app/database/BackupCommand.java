package com.clutch.app.database;

import com.clutch.app.start.StartRefused;
import com.clutch.platform.OfflineCommand;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.springframework.core.env.Environment;

/**
 * {@code java -jar clutch-server.jar backup <folder>}: copies the embedded database, while it works, into a new folder that is a data
 * directory: a Clutch that is started on it has what was there when the command ended. A database of your own has backups of its
 * own.
 */
public final class BackupCommand implements OfflineCommand {

    @Override
    public String name() {
        return "backup";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) throws IOException {
        if (arguments.isEmpty() || arguments.getFirst().startsWith("-")) {
            out.println("Usage: backup <new folder>");
            return 2;
        }
        var target = Path.of(arguments.getFirst()).toAbsolutePath().normalize();
        var environment = OfflineSettings.of(arguments.subList(1, arguments.size()));
        try {
            back(environment, target);
            out.printf(
                    "The backup is in %s. To restore it, start Clutch with CLUTCH_DATA_DIR set to a copy of it.%n",
                    target);
            return 0;
        } catch (StartRefused refused) {
            out.println(refused.getMessage() + " " + refused.remedy());
            return 1;
        } catch (SQLException e) {
            out.println("The database refused the backup: " + e.getMessage());
            return 1;
        }
    }

    private static void back(Environment environment, Path target) throws IOException, SQLException {
        if (!RunningDatabase.isEmbedded(environment)) {
            throw new StartRefused(
                    "Clutch does not run this database.", "Back it up with pg_dump, as docs/operations.md says.");
        }
        if (Files.exists(target)) {
            throw new StartRefused(target + " exists.", "Name a folder that does not.");
        }
        var database = RunningDatabase.of(environment);
        var directory = Path.of(environment.getRequiredProperty("clutch.data-dir"))
                .toAbsolutePath()
                .normalize();
        var unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        PostgresBinaries.delete(unfinished);
        Files.createDirectories(target.getParent());
        Files.createDirectory(unfinished, DataDirectory.readableByOwner("rwx------"));
        try (var connection = database.asSuperuser()) {
            new BaseBackup(connection, directory.resolve("postgres")).into(unfinished.resolve("postgres"));
        }
        for (var secret : List.of("postgres-password", "secret.key")) {
            // The key is not there when CLUTCH_SECRET_KEY is set.
            if (Files.exists(directory.resolve(secret))) {
                BaseBackup.copy(directory.resolve(secret), unfinished.resolve(secret));
            }
        }
        Files.move(unfinished, target);
    }
}
