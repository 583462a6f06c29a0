package com.clutch;

import com.clutch.platform.OfflineCommand;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** All modules in one process. Beans are named by their full class name, so two modules may use the same word. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Clutch")
public class ClutchApplication {

    /** Starts Clutch with the settings of {@code docs/operations.md}, or does what the first argument names. */
    public static void main(String[] args) throws IOException {
        var command = OfflineCommand.of(args);
        if (command.isPresent()) {
            System.exit(command.get().run(List.of(args).subList(1, args.length), System.out));
        }
        SpringApplication.run(ClutchApplication.class, args);
    }
}
