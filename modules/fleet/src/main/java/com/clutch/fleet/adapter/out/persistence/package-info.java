/** Vehicles in PostgreSQL. */
@NullMarked
package com.clutch.fleet.adapter.out.persistence;

import org.jspecify.annotations.NullMarked;
