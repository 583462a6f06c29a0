/** HTTP routes for commissions and payouts to partners. */
@NullMarked
package com.clutch.finance.adapter.in.web.payout;

import org.jspecify.annotations.NullMarked;
