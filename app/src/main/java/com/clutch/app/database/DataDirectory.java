package com.clutch.app.database;

import com.clutch.app.start.StartRefused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The folder that outlives the process. Whoever holds it open is its only user; the operating system takes the lock back when the
 * process dies, however it dies.
 */
final class DataDirectory implements AutoCloseable {

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Creates the folder if need be and locks it.
     *
     * @throws StartRefused when it cannot be written, or another process has it
     */
    static DataDirectory open(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(absolute)) {
                Files.createDirectories(absolute, readableByOwner("rwx------"));
            }
            // PostgreSQL reports its folder without links, so we compare without links.
            var root = absolute.toRealPath();
            return new DataDirectory(root, lock(root));
        } catch (IOException e) {
            throw new StartRefused(
                    "The data directory " + absolute + " cannot be written (" + reason(e) + ").",
                    "Give the user who runs Clutch the right to write there, or set CLUTCH_DATA_DIR to another"
                            + " directory.");
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        var file = root.resolve("clutch.lock");
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!isOurs(channel)) {
            var owner = Files.readString(file).strip();
            channel.close();
            throw new StartRefused(
                    "The data directory " + root + " is in use by a running Clutch (process " + owner + ").",
                    "Stop that process, or set CLUTCH_DATA_DIR to another directory.");
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "")
                + (e.getMessage() == null ? "" : ": " + e.getMessage());
    }

    /** Where everything is. */
    Path root() {
        return root;
    }

    /** The files of PostgreSQL. */
    Path cluster() {
        return root.resolve("postgres");
    }

    /** What PostgreSQL says. */
    Path log() {
        return root.resolve("postgres.log");
    }

    /** Holds the password of the database; only the owner may read it. */
    Path passwordFile() {
        return root.resolve("postgres-password");
    }

    /** The password of the database, made on first use. */
    String password() throws IOException {
        var file = passwordFile();
        if (!Files.exists(file)) {
            var random = new byte[32];
            new SecureRandom().nextBytes(random);
            var password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            var fresh = root.resolve("postgres-password.new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, readableByOwner("rw-------"));
            Files.writeString(fresh, password);
            Files.move(fresh, file);
        }
        return Files.readString(file);
    }

    /** What to create a file or folder with, such as {@code rwx------}; nothing where there are no such permissions. */
    static FileAttribute<?>[] readableByOwner(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** Lets another process have it. */
    @Override
    public void close() throws IOException {
        lock.close();
    }
}
