package com.clutch.finance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The simulated provider as a program of its own, which can be killed and started again. */
public final class SimulatedProviderProcess {

    private final Path journal;
    private final int port;
    private Process process;

    public SimulatedProviderProcess(Path journal, int port) throws IOException {
        this.journal = journal;
        this.port = port;
        start();
    }

    public void start() throws IOException {
        var program = Path.of(System.getProperty("clutch.root"), ".ci/simulated-provider/SimulatedProvider.java");
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        program.toString(),
                        Integer.toString(port),
                        journal.toString())
                .redirectErrorStream(true)
                .start();
        var lines = process.inputReader();
        if (!String.valueOf(lines.readLine()).startsWith("listening")) {
            throw new IOException("The simulated provider did not start");
        }
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Keys of the charges that were made, in order. */
    public List<String> charged() throws IOException {
        return Files.readAllLines(journal).stream()
                .filter(line -> line.startsWith("charge ") && line.contains("succeeded"))
                .map(line -> line.substring(7, line.indexOf('\t')))
                .toList();
    }
}
