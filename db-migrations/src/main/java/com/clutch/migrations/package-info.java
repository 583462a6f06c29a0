/** Turns the migrations of each module into that module's jOOQ classes; runs in the build, never in the application. */
@NullMarked
package com.clutch.migrations;

import org.jspecify.annotations.NullMarked;
