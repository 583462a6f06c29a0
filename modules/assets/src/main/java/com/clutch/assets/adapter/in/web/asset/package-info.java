/** Assets and assignments over HTTP. */
@NullMarked
package com.clutch.assets.adapter.in.web.asset;

import org.jspecify.annotations.NullMarked;
