/** What finance tells: payments, invoices, subscriptions, expenses, budgets, payouts, and the moments that matter in them. */
@NullMarked
@NamedInterface("finance")
package com.clutch.events.finance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
