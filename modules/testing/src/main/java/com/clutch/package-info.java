/** Holds only the application that stands in for the real one in tests. */
@NullMarked
package com.clutch;

import org.jspecify.annotations.NullMarked;
