/** Use cases and reads of geofences. */
@NullMarked
package com.clutch.fleet.application.geofence;

import org.jspecify.annotations.NullMarked;
