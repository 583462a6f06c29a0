/** The program that holds the modules together. */
@NullMarked
package com.clutch;

import org.jspecify.annotations.NullMarked;
