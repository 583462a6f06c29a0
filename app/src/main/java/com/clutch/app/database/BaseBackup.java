package com.clutch.app.database;

import com.clutch.app.start.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * A copy of the files of a running PostgreSQL, as {@code pg_basebackup} makes one, which the embedded PostgreSQL comes without: the
 * server is told, the files are copied as they are, and the log of what happened meanwhile is put beside them. Whoever starts on the
 * copy replays that log and is at the moment when the copying ended.
 */
final class BaseBackup {

    /** What a server makes anew when it starts. */
    private static final Set<String> EMPTY = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "pg_internal.init");

    private final Connection connection;
    private final Path cluster;

    /** @param connection of a superuser; the backup lives as long as its session */
    BaseBackup(Connection connection, Path cluster) {
        this.connection = connection;
        this.cluster = cluster;
    }

    void into(Path target) throws IOException, SQLException {
        refuseTablespaces();
        try (var statement = connection.createStatement()) {
            // So that no piece of the log is thrown away before it is copied; it ends with the session.
            statement.execute(
                    "select pg_create_physical_replication_slot('clutch_backup_' || pg_backend_pid(), true, true)");
            statement.execute("select pg_backup_start('clutch', true)");
            copyFiles(target);
            try (var end = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                end.next();
                Files.writeString(target.resolve("backup_label"), end.getString(1));
            }
            copyLog(target.resolve("pg_wal"));
        }
    }

    private void refuseTablespaces() throws IOException {
        try (var spaces = Files.list(cluster.resolve("pg_tblspc"))) {
            if (spaces.findAny().isPresent()) {
                throw new StartRefused(
                        "The database has tablespaces outside of its folder, which this command does not copy.",
                        "Use pg_basebackup of a PostgreSQL of the same version.");
            }
        }
    }

    private void copyFiles(Path target) throws IOException {
        Files.walkFileTree(cluster, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.copy(folder, target.resolve(cluster.relativize(folder)), StandardCopyOption.COPY_ATTRIBUTES);
                var inside = cluster.equals(folder.getParent())
                        && EMPTY.contains(folder.getFileName().toString());
                if (inside && folder.endsWith("pg_wal")) {
                    Files.copy(
                            folder.resolve("archive_status"),
                            target.resolve("pg_wal/archive_status"),
                            StandardCopyOption.COPY_ATTRIBUTES);
                }
                return inside || folder.getFileName().toString().startsWith("pgsql_tmp")
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!LEFT_OUT.contains(file.getFileName().toString())) {
                    try {
                        copy(file, target.resolve(cluster.relativize(file)));
                    } catch (NoSuchFileException _) {
                        // Dropped since the folder was listed; the log knows of it.
                        return FileVisitResult.CONTINUE;
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
        // Last, as pg_basebackup does: it must not be older than what it describes.
        copy(cluster.resolve("global/pg_control"), target.resolve("global/pg_control"));
    }

    private void copyLog(Path target) throws IOException {
        try (var pieces = Files.list(cluster.resolve("pg_wal"))) {
            pieces.filter(Files::isRegularFile).forEach(piece -> {
                try {
                    copy(piece, target.resolve(piece.getFileName()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
    }
}
