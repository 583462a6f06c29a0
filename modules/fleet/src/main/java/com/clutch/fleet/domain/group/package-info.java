/** Fleets: groups of vehicles with thresholds of their own, as plain Java. */
@NullMarked
package com.clutch.fleet.domain.group;

import org.jspecify.annotations.NullMarked;
