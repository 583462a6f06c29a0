/** Expenses for vehicles, and what vehicles cost altogether. */
@NullMarked
package com.clutch.fleet.application.cost;

import org.jspecify.annotations.NullMarked;
