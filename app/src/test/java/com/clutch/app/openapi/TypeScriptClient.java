package com.clutch.app.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The folder src/test/client, copied to target/client and run there by Node.js. */
final class TypeScriptClient {

    private static final Path SOURCE = Production.ROOT.resolve("app/src/test/client");
    private static final Path PLACE = Production.ROOT.resolve("app/target/client");
    private static final Path DOCUMENT = PLACE.resolve("openapi.json");

    private TypeScriptClient() {}

    /** Copies it and installs what it needs, most of which is waiting for a network; does nothing without Node.js. */
    static CompletableFuture<Void> install() {
        return CompletableFuture.runAsync(() -> {
            if (!isThere()) {
                return;
            }
            try {
                Files.createDirectories(PLACE);
                var before = PLACE.resolve("package-lock.json");
                var installed = Files.exists(PLACE.resolve("node_modules/.package-lock.json"))
                        && Files.exists(before)
                        && Files.mismatch(before, SOURCE.resolve("package-lock.json")) < 0;
                copy();
                if (!installed) {
                    run("npm", "ci", "--prefer-offline");
                }
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            } catch (InterruptedException problem) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Waits for it and gives it this document. Without Node.js the test that asks is skipped, or fails where CI runs it. */
    static void describe(CompletableFuture<Void> installing, String document) throws IOException {
        if (!isThere() && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("CI must check the API's description and client, and there is no Node.js 20 here");
        }
        Assumptions.assumeTrue(
                isThere(), "Skipped: the API's client is checked with Node.js 20 or later, which is not here");
        installing.join();
        Files.writeString(DOCUMENT, document);
    }

    private static boolean isThere() {
        return onPath("node") && onPath("npm");
    }

    /** Fails with the list of what is wrong with the document. */
    static void lint() throws IOException, InterruptedException {
        run("node", "lint.mjs", "openapi.json");
    }

    /** Makes the types of the document and compiles the client with them. */
    static void compile() throws IOException, InterruptedException {
        run("node", "node_modules/openapi-typescript/bin/cli.js", "openapi.json", "-o", "src/api.ts");
        run("node", "node_modules/typescript/bin/tsc", "-p", ".");
    }

    /** Uses the compiled client against the Clutch at this address. */
    static String use(String base, String email, String password, String expiredToken)
            throws IOException, InterruptedException {
        return run("node", "dist/end-to-end.js", base, email, password, expiredToken);
    }

    private static void copy() throws IOException {
        try (var files = Files.walk(SOURCE)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = PLACE.resolve(SOURCE.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static boolean onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var output = Files.createTempFile(PLACE, "run", ".log");
        var process = new ProcessBuilder(List.of(command))
                .directory(PLACE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(String.join(" ", command) + " took longer than three minutes");
            }
            var said = Files.readString(output);
            assertThat(process.exitValue())
                    .as("%s\n%s", String.join(" ", command), said)
                    .isZero();
            return said;
        } finally {
            Files.delete(output);
        }
    }
}
