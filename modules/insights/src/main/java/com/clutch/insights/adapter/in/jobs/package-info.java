/** What happens because time passes. */
@NullMarked
package com.clutch.insights.adapter.in.jobs;

import org.jspecify.annotations.NullMarked;
