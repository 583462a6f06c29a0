/**
 * Wiring, no business: the embedded PostgreSQL, what a failed start says, the note at the end of a good one, and the description
 * of the API. Beside it, {@code demo} lives through a year of a company for whoever wants to look around.
 */
@NullMarked
@ApplicationModule(
        displayName = "App",
        allowedDependencies = {"kernel", "platform"})
package com.clutch.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
