/** Asking a producer to tell its state again, so that a projection can be rebuilt. */
@NullMarked
@NamedInterface("snapshot")
package com.clutch.events.snapshot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
