/** What can be done with the meters of vehicles, and what can be read of them. */
@NullMarked
package com.clutch.fleet.application.meter;

import org.jspecify.annotations.NullMarked;
