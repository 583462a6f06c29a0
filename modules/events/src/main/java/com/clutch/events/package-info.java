/**
 * The published language. Each producer has a package of records below this one, and only the producer makes them.
 *
 * <p>A contract only grows: a component may be added at the end, none is removed, renamed or given another meaning; a break is a
 * new type. Package and class names are stored in the event registry, so they are frozen too. A golden JSON per event guards both.
 */
@NullMarked
@ApplicationModule(
        displayName = "Events",
        allowedDependencies = {})
package com.clutch.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
