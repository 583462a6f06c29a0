/** What can be done with the books, and what can be read of them. */
@NullMarked
package com.clutch.finance.application.ledger;

import org.jspecify.annotations.NullMarked;
