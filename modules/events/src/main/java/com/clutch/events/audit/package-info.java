/** What audit tells: who read the trail, alerts, blocked addresses, handled security events, and what retention took away. */
@NullMarked
@NamedInterface("audit")
package com.clutch.events.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
