/** The rules of the books. */
@NullMarked
package com.clutch.finance.domain.ledger;

import org.jspecify.annotations.NullMarked;
