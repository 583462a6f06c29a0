/** Vehicles and their rules, in plain Java. */
@NullMarked
package com.clutch.fleet.domain;

import org.jspecify.annotations.NullMarked;
