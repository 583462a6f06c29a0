/** What the adapters of all topics share. */
@NullMarked
package com.clutch.finance.adapter.out.persistence;

import org.jspecify.annotations.NullMarked;
