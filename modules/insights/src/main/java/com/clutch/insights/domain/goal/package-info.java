/** What a figure should be, and whether it is. */
@NullMarked
package com.clutch.insights.domain.goal;

import org.jspecify.annotations.NullMarked;
