/** What can be done with vehicles, and what can be read of them. */
@NullMarked
package com.clutch.fleet.application.vehicle;

import org.jspecify.annotations.NullMarked;
