/** The rules of plans and subscriptions. */
@NullMarked
package com.clutch.finance.domain.subscription;

import org.jspecify.annotations.NullMarked;
