/** What can be done with service plans, work orders and technicians, and what can be read of them. */
@NullMarked
package com.clutch.fleet.application.maintenance;

import org.jspecify.annotations.NullMarked;
