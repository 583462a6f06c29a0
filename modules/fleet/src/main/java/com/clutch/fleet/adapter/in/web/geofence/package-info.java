/** Geofences over HTTP. */
@NullMarked
package com.clutch.fleet.adapter.in.web.geofence;

import org.jspecify.annotations.NullMarked;
