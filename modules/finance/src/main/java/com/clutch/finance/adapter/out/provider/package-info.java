/** Providers that take payments. */
@NullMarked
package com.clutch.finance.adapter.out.provider;

import org.jspecify.annotations.NullMarked;
