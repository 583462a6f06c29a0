/** HTTP routes for budgets. */
@NullMarked
package com.clutch.finance.adapter.in.web.budget;

import org.jspecify.annotations.NullMarked;
