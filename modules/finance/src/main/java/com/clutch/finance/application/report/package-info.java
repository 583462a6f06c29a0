/** What can be done with figures, and what can be read of them. */
@NullMarked
package com.clutch.finance.application.report;

import org.jspecify.annotations.NullMarked;
