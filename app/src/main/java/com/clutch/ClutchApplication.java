package com.clutch;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** All modules in one process. */
// Two modules may each have a class of one name, so beans are named with their package.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Clutch")
public class ClutchApplication {

    /** Starts Clutch with the settings of {@code docs/operations.md}. */
    public static void main(String[] args) {
        SpringApplication.run(ClutchApplication.class, args);
    }
}
