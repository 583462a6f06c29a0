/** What happens without a request: at the start, and from time to time. */
@NullMarked
package com.clutch.identity.adapter.in.startup;

import org.jspecify.annotations.NullMarked;
