/** Reports over HTTP. */
@NullMarked
package com.clutch.insights.adapter.in.web.report;

import org.jspecify.annotations.NullMarked;
