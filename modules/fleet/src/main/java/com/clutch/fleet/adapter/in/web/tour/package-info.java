/** Tours over HTTP. */
@NullMarked
package com.clutch.fleet.adapter.in.web.tour;

import org.jspecify.annotations.NullMarked;
