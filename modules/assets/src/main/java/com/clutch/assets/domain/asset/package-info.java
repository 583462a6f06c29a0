/** What an asset is, who may have it, and what it is worth. */
@NullMarked
package com.clutch.assets.domain.asset;

import org.jspecify.annotations.NullMarked;
