package com.clutch.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The simulated payment provider as a program of its own, which can be killed and started again. */
public final class SimulatedProviderProcess implements AutoCloseable {

    private final Path journal;
    private final List<String> arguments;
    private @Nullable Process process;

    /**
     * Starts it.
     *
     * @param journal file in which it remembers what it has charged
     * @param hook where it tells results of charges that it answers later, and the secret it signs with; nothing when it tells none
     */
    public SimulatedProviderProcess(Path journal, int port, String... hook) throws IOException {
        this.journal = journal;
        this.arguments = Stream.concat(Stream.of(Integer.toString(port), journal.toString()), Stream.of(hook))
                .toList();
        start();
    }

    /** Starts it and waits until it listens. */
    public void start() throws IOException {
        var program = Path.of(System.getProperty("clutch.root"), ".ci/simulated-provider/SimulatedProvider.java");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx96m",
                program.toString()));
        command.addAll(arguments);
        var started = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process = started;
        if (!String.valueOf(started.inputReader().readLine()).startsWith("listening")) {
            throw new IOException("The simulated provider did not start");
        }
    }

    /** As {@code kill -9} does. */
    public void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    /** Keys of the charges that were made, in order. */
    public List<String> charged() throws IOException {
        return made("charge", "succeeded");
    }

    /** Keys of the charges that it refused, in order. */
    public List<String> refused() throws IOException {
        return made("charge", "failed");
    }

    /** Keys of the refunds that were made, in order. */
    public List<String> refunded() throws IOException {
        return made("refund", "succeeded");
    }

    private List<String> made(String kind, String result) throws IOException {
        return Files.readAllLines(journal).stream()
                .filter(line -> line.startsWith(kind + " ") && line.contains("\"status\":\"" + result + "\""))
                .map(line -> line.substring(kind.length() + 1, line.indexOf('\t')))
                .toList();
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }
}
