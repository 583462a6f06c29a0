/** Targets and alerts over HTTP. */
@NullMarked
package com.clutch.insights.adapter.in.web.goal;

import org.jspecify.annotations.NullMarked;
