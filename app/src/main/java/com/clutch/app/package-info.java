/**
 * Wiring, no business: the embedded PostgreSQL, what a failed start says, the note at the end of a good one, and the description
 * of the API.
 */
@NullMarked
@ApplicationModule(
        displayName = "App",
        allowedDependencies = {"kernel", "platform"})
package com.clutch.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
