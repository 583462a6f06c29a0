/** What finance does by itself from time to time. */
@NullMarked
package com.clutch.finance.adapter.in.jobs;

import org.jspecify.annotations.NullMarked;
