/** Who calls and what they may: token check, permissions of routes, limits of rate. */
@NullMarked
package com.clutch.platform.security;

import org.jspecify.annotations.NullMarked;
