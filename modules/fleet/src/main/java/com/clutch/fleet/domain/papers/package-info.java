/** Insurance, registration and documents of vehicles, as plain Java. */
@NullMarked
package com.clutch.fleet.domain.papers;

import org.jspecify.annotations.NullMarked;
