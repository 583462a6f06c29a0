/** What the controllers of assets have in common. */
@NullMarked
package com.clutch.assets.adapter.in.web;

import org.jspecify.annotations.NullMarked;
