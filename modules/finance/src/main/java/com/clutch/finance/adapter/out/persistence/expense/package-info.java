/** PostgreSQL for expenses. */
@NullMarked
package com.clutch.finance.adapter.out.persistence.expense;

import org.jspecify.annotations.NullMarked;
