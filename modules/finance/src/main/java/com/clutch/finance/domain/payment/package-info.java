/** The rules of payments and refunds. */
@NullMarked
package com.clutch.finance.domain.payment;

import org.jspecify.annotations.NullMarked;
