/** Diagnostics over HTTP. */
@NullMarked
package com.clutch.fleet.adapter.in.web.diagnostics;

import org.jspecify.annotations.NullMarked;
