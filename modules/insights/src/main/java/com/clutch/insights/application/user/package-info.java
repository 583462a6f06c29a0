/** Figures of the people who use Clutch. */
@NullMarked
package com.clutch.insights.application.user;

import org.jspecify.annotations.NullMarked;
