/** What insights tells: that a figure has crossed its target, and of reports. */
@NullMarked
@NamedInterface("insights")
package com.clutch.events.insights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
