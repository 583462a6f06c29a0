/** The rules of invoices. */
@NullMarked
package com.clutch.finance.domain.invoice;

import org.jspecify.annotations.NullMarked;
