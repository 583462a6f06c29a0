package com.clutch;

import com.clutch.testing.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Clutch as a client sees it: one application for all tests of this JVM, on a real port and a real PostgreSQL. */
@SpringBootTest(
        classes = ClutchApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "clutch.limits.burst=1000000",
            "clutch.limits.sustained=1000000",
            "clutch.limits.public-factor=10000",
            "clutch.admin.email=admin@clutch.local"
        })
abstract class EndToEndTest {

    static final String ADMIN = "admin@clutch.local";
    static final String ADMIN_PASSWORD = "First-Admin-2026";

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", TestDatabase::url);
        registry.add("spring.datasource.username", TestDatabase::user);
        registry.add("clutch.admin.password", () -> ADMIN_PASSWORD);
    }

    Api api() {
        return Api.at(port);
    }

    Api admin() {
        return api().signIn(ADMIN, ADMIN_PASSWORD);
    }
}
