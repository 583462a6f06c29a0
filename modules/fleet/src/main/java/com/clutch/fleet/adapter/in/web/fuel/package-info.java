/** The fuel log over HTTP. */
@NullMarked
package com.clutch.fleet.adapter.in.web.fuel;

import org.jspecify.annotations.NullMarked;
