/** Maintenance in PostgreSQL. */
@NullMarked
package com.clutch.fleet.adapter.out.persistence.maintenance;

import org.jspecify.annotations.NullMarked;
