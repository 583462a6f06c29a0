/** Drivers and their assignments over HTTP. */
@NullMarked
package com.clutch.fleet.adapter.in.web.driver;

import org.jspecify.annotations.NullMarked;
