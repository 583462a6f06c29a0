package com.clutch.fleet.application.group;

import com.clutch.fleet.domain.group.FleetStatus;
import org.jspecify.annotations.Nullable;

/** Which fleets a list shows; null is no condition. */
public record FleetFilter(@Nullable FleetStatus status) {}
