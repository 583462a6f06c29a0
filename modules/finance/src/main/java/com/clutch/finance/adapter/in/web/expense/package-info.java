/** HTTP routes for expenses. */
@NullMarked
package com.clutch.finance.adapter.in.web.expense;

import org.jspecify.annotations.NullMarked;
