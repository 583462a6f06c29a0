/** What counts, and from when. */
@NullMarked
package com.clutch.insights.domain;

import org.jspecify.annotations.NullMarked;
