/** PostgreSQL for commissions and payouts to partners. */
@NullMarked
package com.clutch.finance.adapter.out.persistence.payout;

import org.jspecify.annotations.NullMarked;
