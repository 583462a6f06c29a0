/** Maintenance and costs over HTTP. */
@NullMarked
package com.clutch.assets.adapter.in.web.upkeep;

import org.jspecify.annotations.NullMarked;
