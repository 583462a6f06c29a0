/**
 * Looks ahead on a series of figures: several models, the best of them by what it would have said in the past, and an interval as
 * wide as its errors were. Plain arithmetic; nothing here knows what the figures are.
 */
@NullMarked
package com.clutch.insights.domain.forecast;

import org.jspecify.annotations.NullMarked;
