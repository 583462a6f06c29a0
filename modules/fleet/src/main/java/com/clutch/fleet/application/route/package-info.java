/** Use cases and reads of routes. */
@NullMarked
package com.clutch.fleet.application.route;

import org.jspecify.annotations.NullMarked;
