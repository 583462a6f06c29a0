/** The clock of demos and tests. */
@NullMarked
package com.clutch.finance.application.clock;

import org.jspecify.annotations.NullMarked;
