/** Files of rows that are taken in: decided line by line, reported line by line, safe to repeat. */
@NullMarked
package com.clutch.platform.imports;

import org.jspecify.annotations.NullMarked;
