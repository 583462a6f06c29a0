/** What people use, over HTTP. */
@NullMarked
package com.clutch.insights.adapter.in.web.usage;

import org.jspecify.annotations.NullMarked;
