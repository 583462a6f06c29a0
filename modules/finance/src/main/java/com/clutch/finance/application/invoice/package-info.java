/** What can be done with invoices, and what can be read of them. */
@NullMarked
package com.clutch.finance.application.invoice;

import org.jspecify.annotations.NullMarked;
