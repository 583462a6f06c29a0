/** What clients are worth. */
@NullMarked
package com.clutch.insights.domain.client;

import org.jspecify.annotations.NullMarked;
