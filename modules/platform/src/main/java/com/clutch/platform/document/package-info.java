/** What documents of all modules are written with. */
@NullMarked
package com.clutch.platform.document;

import org.jspecify.annotations.NullMarked;
