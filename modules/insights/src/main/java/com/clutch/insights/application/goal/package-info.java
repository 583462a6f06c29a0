/** Targets of the tiles, and alerts when one is crossed. */
@NullMarked
package com.clutch.insights.application.goal;

import org.jspecify.annotations.NullMarked;
