/** What the platform itself tells about calls: what accounts use, refusals, failures and exports, as events that any module may hear. */
@NullMarked
package com.clutch.platform.requests;

import org.jspecify.annotations.NullMarked;
