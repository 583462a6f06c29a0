/** What a start says, be it good or bad. */
@NullMarked
package com.clutch.app.start;

import org.jspecify.annotations.NullMarked;
