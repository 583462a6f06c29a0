/** Expenses and costs in PostgreSQL. */
@NullMarked
package com.clutch.fleet.adapter.out.persistence.cost;

import org.jspecify.annotations.NullMarked;
