/** What fleet tells: vehicles and their status, where their meters stand, fleets, drivers and who drives what. */
@NullMarked
@NamedInterface("fleet")
package com.clutch.events.fleet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
