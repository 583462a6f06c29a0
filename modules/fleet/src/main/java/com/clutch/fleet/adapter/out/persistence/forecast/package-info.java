/** What is known of each vehicle, gathered in one statement. */
@NullMarked
package com.clutch.fleet.adapter.out.persistence.forecast;

import org.jspecify.annotations.NullMarked;
