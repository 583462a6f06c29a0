/** HTTP routes for the books. */
@NullMarked
package com.clutch.finance.adapter.in.web.ledger;

import org.jspecify.annotations.NullMarked;
