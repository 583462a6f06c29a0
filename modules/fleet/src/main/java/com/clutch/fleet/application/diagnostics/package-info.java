/** What can be done with readings and trouble codes, and what can be read of them. */
@NullMarked
package com.clutch.fleet.application.diagnostics;

import org.jspecify.annotations.NullMarked;
