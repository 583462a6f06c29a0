/** What other modules tell, one listener class per producer. */
@NullMarked
package com.clutch.insights.adapter.in.events;

import org.jspecify.annotations.NullMarked;
