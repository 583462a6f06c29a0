/**
 * What fleet tells: vehicles and their status, where their meters stand, fleets, drivers and who drives what; service plans, work
 * orders, technicians and trouble codes; fuel, downtime, papers and expenses; where vehicles go and what happens on the way.
 */
@NullMarked
@NamedInterface("fleet")
package com.clutch.events.fleet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
