package com.clutch.audit.adapter.out.file;

import com.clutch.audit.application.AuditSettings;
import com.clutch.audit.domain.Anchors;
import com.clutch.audit.domain.Checkpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checkpoints as lines of a file that is only ever appended to. */
@Component
class AnchorFile implements Anchors {

    private final @Nullable Path file;

    AnchorFile(AuditSettings settings) {
        this.file = settings.anchor();
    }

    @Override
    public boolean available() {
        return file != null;
    }

    @Override
    public void append(List<Checkpoint> checkpoints) {
        if (file == null) {
            return;
        }
        var lines = checkpoints.stream().map(Checkpoint::line).collect(Collectors.joining("\n", "", "\n"));
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            var bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Checkpoint> all() {
        return file == null || !Files.exists(file) ? List.of() : read(file);
    }

    private static List<Checkpoint> read(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).map(Checkpoint::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
