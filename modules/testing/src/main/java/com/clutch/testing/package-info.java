/** What the tests of modules share: one PostgreSQL per test JVM, a clock that is set by hand, events that are only recorded. */
@NullMarked
@ApplicationModule(displayName = "Testing", type = ApplicationModule.Type.OPEN)
package com.clutch.testing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
