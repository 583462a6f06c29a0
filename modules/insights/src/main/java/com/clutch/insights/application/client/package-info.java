/** The best of the enterprise clients. */
@NullMarked
package com.clutch.insights.application.client;

import org.jspecify.annotations.NullMarked;
