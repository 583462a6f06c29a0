/** What fleet tells: vehicles, and the moments in which their status changed. */
@NullMarked
@NamedInterface("fleet")
package com.clutch.events.fleet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
