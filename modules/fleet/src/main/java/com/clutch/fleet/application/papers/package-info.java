/** Insurance, registration and documents of vehicles, and who is told before they expire. */
@NullMarked
package com.clutch.fleet.application.papers;

import org.jspecify.annotations.NullMarked;
