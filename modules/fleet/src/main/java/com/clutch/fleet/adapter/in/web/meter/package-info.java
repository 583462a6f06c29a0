/** Meter readings over HTTP. */
@NullMarked
package com.clutch.fleet.adapter.in.web.meter;

import org.jspecify.annotations.NullMarked;
