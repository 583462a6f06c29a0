package com.clutch;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** All modules in one process. Beans are named by their full class name, so two modules may use the same word. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Clutch")
public class ClutchApplication {

    /** Starts Clutch with the settings of {@code docs/operations.md}. */
    public static void main(String[] args) {
        SpringApplication.run(ClutchApplication.class, args);
    }
}
