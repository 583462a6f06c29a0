/** HTTP routes for figures. */
@NullMarked
package com.clutch.finance.adapter.in.web.report;

import org.jspecify.annotations.NullMarked;
