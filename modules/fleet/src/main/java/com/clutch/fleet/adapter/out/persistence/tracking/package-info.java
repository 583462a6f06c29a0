/** Tracking in PostgreSQL. */
@NullMarked
package com.clutch.fleet.adapter.out.persistence.tracking;

import org.jspecify.annotations.NullMarked;
