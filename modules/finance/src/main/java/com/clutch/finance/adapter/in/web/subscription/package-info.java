/** HTTP routes for plans and subscriptions. */
@NullMarked
package com.clutch.finance.adapter.in.web.subscription;

import org.jspecify.annotations.NullMarked;
