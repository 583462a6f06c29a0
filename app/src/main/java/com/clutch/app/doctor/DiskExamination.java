package com.clutch.app.doctor;

import com.clutch.platform.doctor.Examination;
import com.clutch.platform.doctor.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** Whether there is room for what grows: the data directory, or where it would be. */
final class DiskExamination implements Examination {

    private final Path directory;
    private final DataSize wanted;

    DiskExamination(Path directory, DataSize wanted) {
        this.directory = directory;
        this.wanted = wanted;
    }

    @Override
    public String check() {
        return "disk";
    }

    @Override
    public List<Finding> examine() {
        var place = existing(directory.toAbsolutePath().normalize());
        var free = usable(place);
        var message = "%d MB are free at %s.".formatted(free / 1_000_000, place);
        if (free >= wanted.toBytes()) {
            return List.of(Finding.ok(check(), message));
        }
        var advice = "Make room: PostgreSQL stops when there is none. CLUTCH_DOCTOR_DISK says how much is wanted.";
        return List.of(
                free >= wanted.toBytes() / 10
                        ? Finding.warn(check(), message, advice)
                        : Finding.fail(check(), message, advice));
    }

    private static Path existing(Path place) {
        var above = place.getParent();
        return above == null || Files.exists(place) ? place : existing(above);
    }

    private static long usable(Path place) {
        try {
            return Files.getFileStore(place).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
