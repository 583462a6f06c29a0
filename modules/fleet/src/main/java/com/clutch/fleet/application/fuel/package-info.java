/** The fuel log: written, imported, looked at, and what it says of the thirst of vehicles. */
@NullMarked
package com.clutch.fleet.application.fuel;

import org.jspecify.annotations.NullMarked;
