/** What can be done with fleets, and what can be read of them. */
@NullMarked
package com.clutch.fleet.application.group;

import org.jspecify.annotations.NullMarked;
