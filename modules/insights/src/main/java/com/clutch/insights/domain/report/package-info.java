/** Reports: what they are made of, when, and how each making went. */
@NullMarked
package com.clutch.insights.domain.report;

import org.jspecify.annotations.NullMarked;
