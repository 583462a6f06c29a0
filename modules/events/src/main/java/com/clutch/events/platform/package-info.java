/** What the mechanism itself sees of calls: who uses what, refusals, failures, exports. */
@NullMarked
@NamedInterface("platform")
package com.clutch.events.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
