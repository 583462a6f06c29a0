package com.clutch.identity.adapter.out.crypto;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Keeps the key of the installation in a file that only its owner can read, when none is configured. */
final class SecretKeyFile {

    private SecretKeyFile() {}

    /** The key in {@code secret.key} of the folder; made when there is none. */
    static byte[] in(Path folder) {
        var file = folder.resolve("secret.key");
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The secret key in %s can be neither read nor made.".formatted(file.toAbsolutePath()), e);
        }
    }

    // Written aside and linked, so that a process that starts at the same time never reads half a key.
    private static void create(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var aside = Files.createTempFile(file.toAbsolutePath().getParent(), "secret", ".tmp", owner);
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        try {
            Files.writeString(aside, Base64.getEncoder().encodeToString(key) + "\n");
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException _) {
            // Another process was first; its key counts.
        } finally {
            Files.delete(aside);
        }
    }
}
