/** Geofences in PostgreSQL. */
@NullMarked
package com.clutch.fleet.adapter.out.persistence.geofence;

import org.jspecify.annotations.NullMarked;
