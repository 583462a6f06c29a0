/** When a vehicle will need a service, and how sure that is. */
@NullMarked
package com.clutch.fleet.domain.forecast;

import org.jspecify.annotations.NullMarked;
