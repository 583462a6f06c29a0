/** What finance hears from others. */
@NullMarked
package com.clutch.finance.adapter.in.events;

import org.jspecify.annotations.NullMarked;
