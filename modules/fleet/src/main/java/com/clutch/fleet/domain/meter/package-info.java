/** What the meters of vehicles read, as plain Java: kilometres and engine hours, which only grow unless a reading was wrong. */
@NullMarked
package com.clutch.fleet.domain.meter;

import org.jspecify.annotations.NullMarked;
