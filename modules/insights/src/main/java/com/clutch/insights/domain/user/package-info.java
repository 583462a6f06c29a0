/** What is known of one account, what it counts in, and how likely its owner is to stay away. */
@NullMarked
package com.clutch.insights.domain.user;

import org.jspecify.annotations.NullMarked;
