/** A producer that audit knows nothing of. */
@NullMarked
package com.clutch.events.unheardof;

import org.jspecify.annotations.NullMarked;
