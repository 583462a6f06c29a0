/** The lists that explain figures. */
@NullMarked
package com.clutch.insights.application.entry;

import org.jspecify.annotations.NullMarked;
