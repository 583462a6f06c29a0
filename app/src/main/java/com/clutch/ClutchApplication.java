package com.clutch;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** All modules in one process. */
@SpringBootApplication
@Modulithic(systemName = "Clutch")
public class ClutchApplication {

    /** Starts Clutch with the settings of {@code docs/operations.md}. */
    public static void main(String[] args) {
        SpringApplication.run(ClutchApplication.class, args);
    }
}
