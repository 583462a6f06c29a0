/** Publication of events, their redelivery until they are heard, and snapshots. */
@NullMarked
package com.clutch.platform.events;

import org.jspecify.annotations.NullMarked;
