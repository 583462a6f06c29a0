/** HTTP routes for the clock of demos and tests. */
@NullMarked
package com.clutch.finance.adapter.in.web.clock;

import org.jspecify.annotations.NullMarked;
