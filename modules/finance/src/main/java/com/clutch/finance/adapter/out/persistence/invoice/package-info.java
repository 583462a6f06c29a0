/** PostgreSQL for invoices. */
@NullMarked
package com.clutch.finance.adapter.out.persistence.invoice;

import org.jspecify.annotations.NullMarked;
