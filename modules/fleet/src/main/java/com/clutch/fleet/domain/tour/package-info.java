/** The domain of tours: in which order, and by whom, stops are visited best. */
@NullMarked
package com.clutch.fleet.domain.tour;

import org.jspecify.annotations.NullMarked;
