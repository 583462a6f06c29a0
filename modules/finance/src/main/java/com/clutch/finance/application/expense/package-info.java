/** What can be done with expenses, and what can be read of them. */
@NullMarked
package com.clutch.finance.application.expense;

import org.jspecify.annotations.NullMarked;
