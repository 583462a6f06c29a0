/** Reports: what can be shown, and how it is asked for, made, planned, kept and taken away. */
@NullMarked
package com.clutch.insights.application.report;

import org.jspecify.annotations.NullMarked;
