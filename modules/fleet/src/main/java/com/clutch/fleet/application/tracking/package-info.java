/** Use cases and reads of tracking. */
@NullMarked
package com.clutch.fleet.application.tracking;

import org.jspecify.annotations.NullMarked;
