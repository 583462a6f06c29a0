/** The downtime ledger in PostgreSQL. */
@NullMarked
package com.clutch.fleet.adapter.out.persistence.downtime;

import org.jspecify.annotations.NullMarked;
