/** What the topics of fleet share: the codes of its errors. */
@NullMarked
package com.clutch.fleet.domain;

import org.jspecify.annotations.NullMarked;
