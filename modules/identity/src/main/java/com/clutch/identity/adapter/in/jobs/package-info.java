/** What identity does by itself from time to time. */
@NullMarked
package com.clutch.identity.adapter.in.jobs;

import org.jspecify.annotations.NullMarked;
