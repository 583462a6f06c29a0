/** The rules of assets and vendors: plain Java. */
@NullMarked
package com.clutch.assets.domain;

import org.jspecify.annotations.NullMarked;
