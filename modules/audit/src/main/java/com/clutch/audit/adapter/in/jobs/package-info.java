/** Sealing, upkeep, and what has to be there at the start. */
@NullMarked
package com.clutch.audit.adapter.in.jobs;

import org.jspecify.annotations.NullMarked;
