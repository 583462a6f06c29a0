/** What can be done with budgets, and what can be read of them. */
@NullMarked
package com.clutch.finance.application.budget;

import org.jspecify.annotations.NullMarked;
