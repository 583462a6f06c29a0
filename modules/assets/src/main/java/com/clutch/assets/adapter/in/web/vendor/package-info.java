/** Vendors over HTTP. */
@NullMarked
package com.clutch.assets.adapter.in.web.vendor;

import org.jspecify.annotations.NullMarked;
