/** How entries of ledgers are written, told of, and looked back on. */
@NullMarked
package com.clutch.fleet.application.ledger;

import org.jspecify.annotations.NullMarked;
