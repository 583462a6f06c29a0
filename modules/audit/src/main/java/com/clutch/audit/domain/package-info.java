/** What an entry is and what it means, how entries are chained, and what looks like a threat. */
@NullMarked
package com.clutch.audit.domain;

import org.jspecify.annotations.NullMarked;
