/** What is done about maintenance and costs. */
@NullMarked
package com.clutch.assets.application.upkeep;

import org.jspecify.annotations.NullMarked;
