/** What is done with assets and assignments. */
@NullMarked
package com.clutch.assets.application.asset;

import org.jspecify.annotations.NullMarked;
