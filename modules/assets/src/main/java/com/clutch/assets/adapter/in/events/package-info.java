/** What other modules tell. */
@NullMarked
package com.clutch.assets.adapter.in.events;

import org.jspecify.annotations.NullMarked;
