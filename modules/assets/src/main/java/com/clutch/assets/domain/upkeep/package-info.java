/** Work on assets, and what running them costs. */
@NullMarked
package com.clutch.assets.domain.upkeep;

import org.jspecify.annotations.NullMarked;
