/** Maintenance over HTTP. */
@NullMarked
package com.clutch.fleet.adapter.in.web.maintenance;

import org.jspecify.annotations.NullMarked;
