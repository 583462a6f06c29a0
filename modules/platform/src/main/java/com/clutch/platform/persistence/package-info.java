/** Schemas, migrations and pages of the database. */
@NullMarked
package com.clutch.platform.persistence;

import org.jspecify.annotations.NullMarked;
