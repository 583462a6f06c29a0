/** The trail in PostgreSQL. */
@NullMarked
package com.clutch.audit.adapter.out.persistence;

import org.jspecify.annotations.NullMarked;
