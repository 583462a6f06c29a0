package com.clutch.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.app.start.StartRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path place;

    @Test
    void isForItsOwnerOnly() throws Exception {
        try (var directory = DataDirectory.open(place.resolve("new"))) {
            assertThat(Files.getPosixFilePermissions(directory.root()))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
            assertThat(directory.password()).hasSize(43).isEqualTo(directory.password());
            assertThat(Files.getPosixFilePermissions(directory.passwordFile()))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void refusesASecondUserUntilTheFirstIsGone() throws Exception {
        var first = DataDirectory.open(place);
        assertThatThrownBy(() -> DataDirectory.open(place))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("process " + ProcessHandle.current().pid());
        first.close();
        DataDirectory.open(place).close();
    }

    @Test
    void refusesAPlaceThatCannotBeWritten() throws Exception {
        var file = Files.createFile(place.resolve("file"));
        assertThatThrownBy(() -> DataDirectory.open(file.resolve("data")))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.remedy()).contains("CLUTCH_DATA_DIR"))
                .hasMessageContaining("cannot be written");
    }
}
