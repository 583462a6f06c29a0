/** What can be done with identity, and what can be read. */
@NullMarked
package com.clutch.identity.application;

import org.jspecify.annotations.NullMarked;
