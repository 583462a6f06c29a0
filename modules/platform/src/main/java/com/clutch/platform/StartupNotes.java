package com.clutch.platform;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** What the person who starts Clutch should read. Modules add lines until the application is ready; then all are shown once. */
@Component
public class StartupNotes {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    /** Adds a line of at most about 100 characters. A secret in it is shown once and kept nowhere. */
    public void add(String line) {
        lines.add(line);
    }

    /** Takes the lines out, in the order they came in. */
    public List<String> take() {
        var taken = List.copyOf(lines);
        lines.removeAll(taken);
        return taken;
    }
}
