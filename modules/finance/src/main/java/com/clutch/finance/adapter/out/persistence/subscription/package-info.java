/** PostgreSQL for plans and subscriptions. */
@NullMarked
package com.clutch.finance.adapter.out.persistence.subscription;

import org.jspecify.annotations.NullMarked;
