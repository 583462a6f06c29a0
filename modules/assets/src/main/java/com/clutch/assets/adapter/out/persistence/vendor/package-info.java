/** Vendors in PostgreSQL. */
@NullMarked
package com.clutch.assets.adapter.out.persistence.vendor;

import org.jspecify.annotations.NullMarked;
