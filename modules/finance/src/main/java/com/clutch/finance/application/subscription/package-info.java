/** What can be done with plans and subscriptions, and what can be read of them. */
@NullMarked
package com.clutch.finance.application.subscription;

import org.jspecify.annotations.NullMarked;
