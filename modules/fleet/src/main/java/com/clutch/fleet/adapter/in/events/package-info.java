/** Requests of others that fleet hears. */
@NullMarked
package com.clutch.fleet.adapter.in.events;

import org.jspecify.annotations.NullMarked;
