/** PostgreSQL for figures. */
@NullMarked
package com.clutch.finance.adapter.out.persistence.report;

import org.jspecify.annotations.NullMarked;
