/** Fleets over HTTP. */
@NullMarked
package com.clutch.fleet.adapter.in.web.group;

import org.jspecify.annotations.NullMarked;
