/** The domain of geofences: areas, and which vehicles enter and leave them. */
@NullMarked
package com.clutch.fleet.domain.geofence;

import org.jspecify.annotations.NullMarked;
