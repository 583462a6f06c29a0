/** Routes in PostgreSQL. */
@NullMarked
package com.clutch.fleet.adapter.out.persistence.route;

import org.jspecify.annotations.NullMarked;
