/** Insurance, registration and documents in PostgreSQL. */
@NullMarked
package com.clutch.fleet.adapter.out.persistence.papers;

import org.jspecify.annotations.NullMarked;
