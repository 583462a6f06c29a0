/** The description of the REST interface, made from the controllers. */
@NullMarked
package com.clutch.app.openapi;

import org.jspecify.annotations.NullMarked;
