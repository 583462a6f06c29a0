/** Diagnostics in PostgreSQL. */
@NullMarked
package com.clutch.fleet.adapter.out.persistence.diagnostics;

import org.jspecify.annotations.NullMarked;
