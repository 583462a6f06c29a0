/** Trouble codes, what they mean, and how healthy they leave a vehicle. */
@NullMarked
package com.clutch.fleet.domain.diagnostics;

import org.jspecify.annotations.NullMarked;
