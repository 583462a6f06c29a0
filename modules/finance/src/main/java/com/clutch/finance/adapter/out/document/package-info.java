/** Documents as PDF. */
@NullMarked
package com.clutch.finance.adapter.out.document;

import org.jspecify.annotations.NullMarked;
