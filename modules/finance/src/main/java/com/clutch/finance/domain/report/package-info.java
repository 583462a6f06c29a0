/** The rules of figures. */
@NullMarked
package com.clutch.finance.domain.report;

import org.jspecify.annotations.NullMarked;
