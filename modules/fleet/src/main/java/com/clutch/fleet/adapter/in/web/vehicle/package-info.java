/** Vehicles over HTTP; what clients want differently from the rest of fleet is translated here. */
@NullMarked
package com.clutch.fleet.adapter.in.web.vehicle;

import org.jspecify.annotations.NullMarked;
