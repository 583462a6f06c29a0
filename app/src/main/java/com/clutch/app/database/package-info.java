/** PostgreSQL that comes with Clutch, for those who bring none. */
@NullMarked
package com.clutch.app.database;

import org.jspecify.annotations.NullMarked;
