/** What fleet does by itself from time to time. */
@NullMarked
package com.clutch.fleet.adapter.in.jobs;

import org.jspecify.annotations.NullMarked;
