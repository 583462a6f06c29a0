/** Fleets in PostgreSQL. */
@NullMarked
package com.clutch.fleet.adapter.out.persistence.group;

import org.jspecify.annotations.NullMarked;
