/** The library that orders the stops of tours. */
@NullMarked
package com.clutch.fleet.adapter.out.solver;

import org.jspecify.annotations.NullMarked;
