/** Fuel and electricity that vehicles take in, as plain Java. */
@NullMarked
package com.clutch.fleet.domain.fuel;

import org.jspecify.annotations.NullMarked;
