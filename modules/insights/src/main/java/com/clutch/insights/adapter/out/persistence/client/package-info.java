/** Revenue of clients in the database. */
@NullMarked
package com.clutch.insights.adapter.out.persistence.client;

import org.jspecify.annotations.NullMarked;
