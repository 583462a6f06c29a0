/** The rules of budgets. */
@NullMarked
package com.clutch.finance.domain.budget;

import org.jspecify.annotations.NullMarked;
