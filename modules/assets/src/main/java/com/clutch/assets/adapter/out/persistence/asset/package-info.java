/** Assets and assignments in PostgreSQL. */
@NullMarked
package com.clutch.assets.adapter.out.persistence.asset;

import org.jspecify.annotations.NullMarked;
