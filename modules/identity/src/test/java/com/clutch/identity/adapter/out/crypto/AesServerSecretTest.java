package com.clutch.identity.adapter.out.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AesServerSecretTest {

    private final AesServerSecret secret = new AesServerSecret(new byte[32]);

    @Test
    void opensWhatItSealed() {
        var sealed = secret.seal("plain".getBytes(), "test");
        assertThat(secret.open(sealed, "test")).isEqualTo("plain".getBytes());
        assertThat(secret.seal("plain".getBytes(), "test")).isNotEqualTo(sealed);
    }

    @Test
    void noticesAChangeAnotherPurposeAndAnotherKey() {
        var sealed = secret.seal("plain".getBytes(), "test");
        var other = new byte[32];
        other[0] = 1;
        assertThatThrownBy(() -> secret.open(sealed, "other")).hasMessageContaining("CLUTCH_SECRET_KEY");
        assertThatThrownBy(() -> new AesServerSecret(other).open(sealed, "test"))
                .hasMessageContaining("CLUTCH_SECRET_KEY");
        sealed[20] ^= 1;
        assertThatThrownBy(() -> secret.open(sealed, "test")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAKeyOfAnotherLength() {
        assertThatThrownBy(() -> new AesServerSecret(new byte[16])).hasMessageContaining("32 bytes");
    }

    @Test
    void keepsItsKeyInAFileThatOnlyTheOwnerReads(@TempDir Path folder) throws Exception {
        var key = SecretKeyFile.in(folder);
        var file = folder.resolve("secret.key");
        assertThat(SecretKeyFile.in(folder)).isEqualTo(key).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void makesOneKeyWhenSeveralProcessesStartAtOnce(@TempDir Path folder) {
        var keys = ConcurrentHashMap.<String>newKeySet();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 50; i++) {
                threads.submit(() -> keys.add(HexFormat.of().formatHex(SecretKeyFile.in(folder))));
            }
        }
        assertThat(keys).hasSize(1);
    }
}
