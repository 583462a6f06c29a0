/** Reports in the database. */
@NullMarked
package com.clutch.insights.adapter.out.persistence.report;

import org.jspecify.annotations.NullMarked;
