/** HTTP routes for invoices. */
@NullMarked
package com.clutch.finance.adapter.in.web.invoice;

import org.jspecify.annotations.NullMarked;
