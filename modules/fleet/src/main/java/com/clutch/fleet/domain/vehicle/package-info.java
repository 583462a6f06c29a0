/** Vehicles and their rules, in plain Java. */
@NullMarked
package com.clutch.fleet.domain.vehicle;

import org.jspecify.annotations.NullMarked;
