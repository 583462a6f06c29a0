/** Drivers and who drives what, as plain Java: fields, licence, status machine, and where drivers are kept. */
@NullMarked
package com.clutch.fleet.domain.driver;

import org.jspecify.annotations.NullMarked;
