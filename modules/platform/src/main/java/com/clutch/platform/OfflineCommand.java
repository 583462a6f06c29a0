package com.clutch.platform;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Something the program does instead of starting, when its first argument is the name of it; without a server. Found by
 * {@link ServiceLoader}.
 */
public interface OfflineCommand {

    /** The first argument that calls it. */
    String name();

    /**
     * Does it.
     *
     * @param arguments those after the first
     * @return exit status of the process
     */
    int run(List<String> arguments, PrintStream out) throws IOException;

    /** The command that these arguments of the program call; empty when the server shall start. */
    static Optional<OfflineCommand> of(String... arguments) {
        return arguments.length == 0
                ? Optional.empty()
                : ServiceLoader.load(OfflineCommand.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .filter(command -> command.name().equals(arguments[0]))
                        .findFirst();
    }
}
