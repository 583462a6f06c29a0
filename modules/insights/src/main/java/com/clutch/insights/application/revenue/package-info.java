/** What comes in, what it costs, and what is to be expected. */
@NullMarked
package com.clutch.insights.application.revenue;

import org.jspecify.annotations.NullMarked;
