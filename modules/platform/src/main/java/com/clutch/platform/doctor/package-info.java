/** Looks for what ails an installation, and says what to do about it. */
@NullMarked
package com.clutch.platform.doctor;

import org.jspecify.annotations.NullMarked;
