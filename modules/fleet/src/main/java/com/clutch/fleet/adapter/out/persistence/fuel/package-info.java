/** The fuel log in PostgreSQL. */
@NullMarked
package com.clutch.fleet.adapter.out.persistence.fuel;

import org.jspecify.annotations.NullMarked;
