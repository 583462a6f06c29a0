/** PostgreSQL for payments and refunds. */
@NullMarked
package com.clutch.finance.adapter.out.persistence.payment;

import org.jspecify.annotations.NullMarked;
