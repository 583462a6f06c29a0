/** Routes over HTTP. */
@NullMarked
package com.clutch.fleet.adapter.in.web.route;

import org.jspecify.annotations.NullMarked;
