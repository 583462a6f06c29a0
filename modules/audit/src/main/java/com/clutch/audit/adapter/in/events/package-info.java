/** Hears every event of every module. */
@NullMarked
package com.clutch.audit.adapter.in.events;

import org.jspecify.annotations.NullMarked;
