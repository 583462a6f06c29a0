/** What the platform itself tells about calls: refusals, failures and exports, as events that any module may hear. */
@NullMarked
package com.clutch.platform.requests;

import org.jspecify.annotations.NullMarked;
