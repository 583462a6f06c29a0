/** Clients over HTTP. */
@NullMarked
package com.clutch.insights.adapter.in.web.client;

import org.jspecify.annotations.NullMarked;
