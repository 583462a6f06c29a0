/** What can be done with commissions and payouts to partners, and what can be read of them. */
@NullMarked
package com.clutch.finance.application.payout;

import org.jspecify.annotations.NullMarked;
