/** PostgreSQL for budgets. */
@NullMarked
package com.clutch.finance.adapter.out.persistence.budget;

import org.jspecify.annotations.NullMarked;
