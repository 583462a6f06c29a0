/** What can be done with payments and refunds, and what can be read of them. */
@NullMarked
package com.clutch.finance.application.payment;

import org.jspecify.annotations.NullMarked;
