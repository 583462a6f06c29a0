/** What the use cases of assets have in common. */
@NullMarked
package com.clutch.assets.application;

import org.jspecify.annotations.NullMarked;
