/** What assets tells: assets, who has them, what they cost, vendors, and what was agreed and said with them. */
@NullMarked
@NamedInterface("assets")
package com.clutch.events.assets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
