/** Hearing facts, reading figures, building them anew. */
@NullMarked
package com.clutch.insights.application;

import org.jspecify.annotations.NullMarked;
