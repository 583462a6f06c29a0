/** The rules of expenses. */
@NullMarked
package com.clutch.finance.domain.expense;

import org.jspecify.annotations.NullMarked;
