/** The anchor file outside the database. */
@NullMarked
package com.clutch.audit.adapter.out.file;

import org.jspecify.annotations.NullMarked;
