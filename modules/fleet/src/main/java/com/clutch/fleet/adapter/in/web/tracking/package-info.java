/** Tracking over HTTP. */
@NullMarked
package com.clutch.fleet.adapter.in.web.tracking;

import org.jspecify.annotations.NullMarked;
