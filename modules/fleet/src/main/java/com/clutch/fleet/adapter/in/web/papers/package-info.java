/** Insurance, registration and documents over HTTP. */
@NullMarked
package com.clutch.fleet.adapter.in.web.papers;

import org.jspecify.annotations.NullMarked;
