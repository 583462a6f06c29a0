/** The downtime ledger, and its rates. */
@NullMarked
package com.clutch.fleet.application.downtime;

import org.jspecify.annotations.NullMarked;
