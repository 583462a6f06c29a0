/** Vehicles in PostgreSQL. */
@NullMarked
package com.clutch.fleet.adapter.out.persistence.vehicle;

import org.jspecify.annotations.NullMarked;
