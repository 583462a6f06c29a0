/** Maintenance and costs in PostgreSQL. */
@NullMarked
package com.clutch.assets.adapter.out.persistence.upkeep;

import org.jspecify.annotations.NullMarked;
