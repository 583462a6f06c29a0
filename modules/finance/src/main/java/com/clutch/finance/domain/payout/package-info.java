/** The rules of commissions and payouts to partners. */
@NullMarked
package com.clutch.finance.domain.payout;

import org.jspecify.annotations.NullMarked;
