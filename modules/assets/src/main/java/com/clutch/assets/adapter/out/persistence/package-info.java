/** What the tables of assets have in common. */
@NullMarked
package com.clutch.assets.adapter.out.persistence;

import org.jspecify.annotations.NullMarked;
