/** PostgreSQL for the books. */
@NullMarked
package com.clutch.finance.adapter.out.persistence.ledger;

import org.jspecify.annotations.NullMarked;
