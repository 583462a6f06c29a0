/** Service plans, work orders, technicians, and what can be foretold of the next service. */
@NullMarked
package com.clutch.fleet.domain.maintenance;

import org.jspecify.annotations.NullMarked;
