/** Figures of users over HTTP. */
@NullMarked
package com.clutch.insights.adapter.in.web.user;

import org.jspecify.annotations.NullMarked;
