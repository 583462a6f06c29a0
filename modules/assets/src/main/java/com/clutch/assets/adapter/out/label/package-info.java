/** Labels with QR codes. */
@NullMarked
package com.clutch.assets.adapter.out.label;

import org.jspecify.annotations.NullMarked;
