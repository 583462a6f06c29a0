/** Expenses and costs over HTTP. */
@NullMarked
package com.clutch.fleet.adapter.in.web.cost;

import org.jspecify.annotations.NullMarked;
