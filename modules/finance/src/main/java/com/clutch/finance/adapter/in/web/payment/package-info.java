/** HTTP routes for payments and refunds. */
@NullMarked
package com.clutch.finance.adapter.in.web.payment;

import org.jspecify.annotations.NullMarked;
