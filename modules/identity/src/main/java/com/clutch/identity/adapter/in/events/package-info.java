/** What identity hears. */
@NullMarked
package com.clutch.identity.adapter.in.events;

import org.jspecify.annotations.NullMarked;
