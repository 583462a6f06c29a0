/** Drivers and their assignments in PostgreSQL. */
@NullMarked
package com.clutch.fleet.adapter.out.persistence.driver;

import org.jspecify.annotations.NullMarked;
