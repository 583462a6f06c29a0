/** Revenue, costs and the outlook over HTTP. */
@NullMarked
package com.clutch.insights.adapter.in.web.revenue;

import org.jspecify.annotations.NullMarked;
