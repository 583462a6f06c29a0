/** Access tokens and their keys, by way of platform. */
@NullMarked
package com.clutch.identity.adapter.out.tokens;

import org.jspecify.annotations.NullMarked;
