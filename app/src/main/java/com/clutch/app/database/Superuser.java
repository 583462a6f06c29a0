package com.clutch.app.database;

import com.clutch.app.start.StartRefused;
import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.util.List;

/** PostgreSQL refuses to run as root. In a user namespace of its own it is not root, and its files still belong to us. */
final class Superuser {

    private static final List<String> NAMESPACE = List.of("unshare", "-U");

    private Superuser() {}

    /**
     * What to put before the commands of PostgreSQL; nothing for an ordinary user.
     *
     * @throws StartRefused for root where user namespaces are switched off
     */
    static List<String> prefix() {
        if (System.getProperty("os.name").startsWith("Windows") || new UnixSystem().getUid() != 0) {
            return List.of();
        }
        try {
            var probe = new ProcessBuilder("unshare", "-U", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (probe.waitFor() == 0) {
                return NAMESPACE;
            }
        } catch (IOException e) {
            // No such program: the same as one that fails.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new StartRefused(
                "PostgreSQL does not run as root, and this machine does not let Clutch leave root behind (unshare -U).",
                "Start Clutch as an ordinary user, or set SPRING_DATASOURCE_URL to a PostgreSQL 15 or newer.");
    }
}
