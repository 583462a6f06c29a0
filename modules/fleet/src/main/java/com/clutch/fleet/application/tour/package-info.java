/** Planning tours. */
@NullMarked
package com.clutch.fleet.application.tour;

import org.jspecify.annotations.NullMarked;
