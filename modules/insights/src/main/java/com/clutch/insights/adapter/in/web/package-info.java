/** Dashboards and projections over HTTP. */
@NullMarked
package com.clutch.insights.adapter.in.web;

import org.jspecify.annotations.NullMarked;
