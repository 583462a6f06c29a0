/** What the doctor looks at beyond the database, and the doctor as a command. */
@NullMarked
package com.clutch.app.doctor;

import org.jspecify.annotations.NullMarked;
