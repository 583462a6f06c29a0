/** Vendors, contracts with them, and what is said. */
@NullMarked
package com.clutch.assets.domain.vendor;

import org.jspecify.annotations.NullMarked;
