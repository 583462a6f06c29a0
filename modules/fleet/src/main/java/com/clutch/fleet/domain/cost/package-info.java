/** Other expenses for vehicles, as plain Java. */
@NullMarked
package com.clutch.fleet.domain.cost;

import org.jspecify.annotations.NullMarked;
