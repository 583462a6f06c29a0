/** Targets and alerts in the database. */
@NullMarked
package com.clutch.insights.adapter.out.persistence.goal;

import org.jspecify.annotations.NullMarked;
