/** Identity in PostgreSQL. */
@NullMarked
package com.clutch.identity.adapter.out.persistence;

import org.jspecify.annotations.NullMarked;
