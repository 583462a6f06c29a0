package com.clutch.app.database;

import com.clutch.app.start.StartRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One PostgreSQL on the files of one data directory. It listens on 127.0.0.1 only and asks everybody for the password. */
final class PostgresServer {

    private static final String SETTINGS = """
        # Written by Clutch at each start; put your own settings into postgresql.conf below the line that includes this file.
        listen_addresses = '127.0.0.1'
        unix_socket_directories = ''
        port = %d
        max_connections = 50
        shared_buffers = 64MB
        effective_cache_size = 512MB
        maintenance_work_mem = 64MB
        max_wal_size = 512MB
        # Start without worker processes for reading: they cost memory and help big scans only.
        io_method = sync
        jit = off
        # Rows of the event registry live for milliseconds; what they leave behind slows down who looks through it.
        autovacuum_naptime = 15s
        timezone = 'UTC'
        log_timezone = 'UTC'
        # An acknowledged write survives a crash.
        fsync = on
        full_page_writes = on
        synchronous_commit = on
        """;

    private static final long LOG_LIMIT_BYTES = 10_000_000;

    private final DataDirectory directory;
    private final Path programs;
    private final List<String> prefix;

    PostgresServer(DataDirectory directory, Path programs) {
        this.directory = directory;
        this.programs = programs;
        this.prefix = Superuser.prefix();
    }

    /**
     * Starts it, after stopping what a killed Clutch left running.
     *
     * @param wantedPort to listen on; 0 for any that is free
     * @param major version of the programs, such as 18
     * @return the port
     * @throws StartRefused when the files are of another major version, or it does not start
     */
    int start(int wantedPort, int major) throws IOException {
        if (Files.exists(directory.cluster())) {
            checkVersion(major);
            stopOrphan();
        } else {
            create();
        }
        var port = wantedPort == 0 ? freePort() : wantedPort;
        Files.writeString(directory.cluster().resolve("clutch.conf"), SETTINGS.formatted(port));
        if (Files.exists(directory.log()) && Files.size(directory.log()) > LOG_LIMIT_BYTES) {
            Files.move(
                    directory.log(), directory.root().resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        // Recovery after a crash can take minutes; -t is how long we wait for it.
        var answer = run(
                "pg_ctl",
                "start",
                "-w",
                "-t",
                "600",
                "-s",
                "-l",
                directory.log().toString());
        if (answer.isPresent()) {
            throw new StartRefused(
                    "The embedded PostgreSQL did not start (" + answer.get() + ").",
                    "Read the end of " + directory.log() + ".");
        }
        return port;
    }

    /** Stops it in an orderly way; sessions that are still open are ended. Does nothing when it does not run. */
    void stop() throws IOException {
        if (Files.exists(directory.cluster().resolve("postmaster.pid"))) {
            run("pg_ctl", "stop", "-w", "-t", "30", "-s", "-m", "fast");
        }
    }

    private void checkVersion(int major) throws IOException {
        var found = Integer.parseInt(
                Files.readString(directory.cluster().resolve("PG_VERSION")).strip());
        if (found > major) {
            throw new StartRefused(
                    "The data in " + directory.root() + " is of PostgreSQL " + found + ", newer than the PostgreSQL "
                            + major + " of this Clutch.",
                    "Start the newer Clutch that wrote it, or set CLUTCH_DATA_DIR to another directory.");
        }
        if (found < major) {
            throw new StartRefused(
                    "The data in " + directory.root() + " is of PostgreSQL " + found + ", and this Clutch brings "
                            + major + ".",
                    "Move the data over with pg_dump as docs/operations.md says under Upgrade, or start the older"
                            + " Clutch.");
        }
    }

    private void create() throws IOException {
        directory.password();
        var fresh = directory.root().resolve("postgres.unfinished");
        PostgresBinaries.delete(fresh);
        var answer = run(
                fresh,
                "initdb",
                "-U",
                "postgres",
                "-A",
                "scram-sha-256",
                "--pwfile=" + directory.passwordFile(),
                "-E",
                "UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        if (answer.isPresent()) {
            throw new StartRefused(
                    "The embedded PostgreSQL could not create its files in " + directory.root() + " (" + answer.get()
                            + ").",
                    "Remove the cause, or set SPRING_DATASOURCE_URL to a PostgreSQL 15 or newer.");
        }
        Files.writeString(fresh.resolve("postgresql.conf"), "\ninclude 'clutch.conf'\n", StandardOpenOption.APPEND);
        Files.move(fresh, directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** We hold the lock of the data directory, so a PostgreSQL that still runs on it belongs to nobody. */
    private void stopOrphan() throws IOException {
        var file = directory.cluster().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var process = ProcessHandle.of(
                Long.parseLong(Files.readAllLines(file).getFirst().strip()));
        if (process.filter(this::isOurs).isPresent()) {
            stop();
            if (Files.exists(file)) {
                throw new StartRefused(
                        "A PostgreSQL that an earlier Clutch left behind (process "
                                + process.get().pid() + ") does not stop.",
                        "End that process and start again.");
            }
        } else if (process.isPresent()) {
            // The number was given to some other program, which PostgreSQL would take for a running server.
            Files.delete(file);
        }
    }

    private boolean isOurs(ProcessHandle process) {
        var cwd = Path.of("/proc", Long.toString(process.pid()), "cwd");
        if (Files.isDirectory(Path.of("/proc/self"))) {
            try {
                return cwd.toRealPath().equals(directory.cluster());
            } catch (IOException e) {
                return false;
            }
        }
        return process.info()
                .commandLine()
                .filter(line -> line.contains(directory.cluster().toString()))
                .isPresent();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Optional<String> run(String program, String... arguments) throws IOException {
        return run(directory.cluster(), program, arguments);
    }

    /** Runs a program to its end; the last line it said if it failed. */
    private Optional<String> run(Path cluster, String program, String... arguments) throws IOException {
        var command = new ArrayList<>(prefix);
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        command.add("-D");
        command.add(cluster.toString());
        var builder =
                new ProcessBuilder(command).directory(directory.root().toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            return process.waitFor() == 0
                    ? Optional.empty()
                    : Optional.of(
                            program + ": " + said.lines().reduce((a, b) -> b).orElse("no reason given"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + program, e);
        }
    }
}
