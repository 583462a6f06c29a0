/** What fleet does by itself, by the clock. */
@NullMarked
package com.clutch.fleet.adapter.in.jobs;

import org.jspecify.annotations.NullMarked;
