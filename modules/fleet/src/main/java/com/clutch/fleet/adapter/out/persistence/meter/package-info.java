/** Meter readings in PostgreSQL. */
@NullMarked
package com.clutch.fleet.adapter.out.persistence.meter;

import org.jspecify.annotations.NullMarked;
