/** The lists that explain figures, over HTTP. */
@NullMarked
package com.clutch.insights.adapter.in.web.entry;

import org.jspecify.annotations.NullMarked;
