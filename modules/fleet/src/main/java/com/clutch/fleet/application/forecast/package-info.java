/** What can be foretold of services, and how well it was foretold. */
@NullMarked
package com.clutch.fleet.application.forecast;

import org.jspecify.annotations.NullMarked;
