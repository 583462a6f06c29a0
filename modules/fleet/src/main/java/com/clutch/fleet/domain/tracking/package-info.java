/** The domain of tracking: where vehicles were and are, and how fast. */
@NullMarked
package com.clutch.fleet.domain.tracking;

import org.jspecify.annotations.NullMarked;
