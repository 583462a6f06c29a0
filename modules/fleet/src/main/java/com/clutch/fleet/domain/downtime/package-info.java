/** Times in which vehicles stand still, and what an hour of it costs, as plain Java. */
@NullMarked
package com.clutch.fleet.domain.downtime;

import org.jspecify.annotations.NullMarked;
