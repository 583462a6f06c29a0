/** What people use. */
@NullMarked
package com.clutch.insights.application.usage;

import org.jspecify.annotations.NullMarked;
