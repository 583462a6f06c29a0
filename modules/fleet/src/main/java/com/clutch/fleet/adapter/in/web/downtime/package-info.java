/** The downtime ledger over HTTP. */
@NullMarked
package com.clutch.fleet.adapter.in.web.downtime;

import org.jspecify.annotations.NullMarked;
