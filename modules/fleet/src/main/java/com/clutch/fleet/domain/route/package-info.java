/** The domain of routes: ways that vehicles are sent. */
@NullMarked
package com.clutch.fleet.domain.route;

import org.jspecify.annotations.NullMarked;
