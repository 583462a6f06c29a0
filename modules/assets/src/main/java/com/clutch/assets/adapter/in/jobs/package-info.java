/** What assets does by itself from time to time. */
@NullMarked
package com.clutch.assets.adapter.in.jobs;

import org.jspecify.annotations.NullMarked;
