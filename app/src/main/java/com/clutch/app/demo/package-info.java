/**
 * The year of a small company that the profile {@code demo} lives through, by nothing but the use cases that people and jobs
 * call (ADR 15). Without the profile nothing of this is loaded.
 *
 * <p>{@link com.clutch.app.demo.DemoYear} goes from day to day; every {@link com.clutch.app.demo.Department} says what it does on a
 * day, and when. What looks like chance is {@link com.clutch.app.demo.Chance}, the same every time.
 */
@NullMarked
package com.clutch.app.demo;

import org.jspecify.annotations.NullMarked;
