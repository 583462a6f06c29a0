/** What the use cases of all topics share. */
@NullMarked
package com.clutch.finance.application;

import org.jspecify.annotations.NullMarked;
