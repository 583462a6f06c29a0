/** What can be done with drivers and their assignments, and what can be read of them. */
@NullMarked
package com.clutch.fleet.application.driver;

import org.jspecify.annotations.NullMarked;
