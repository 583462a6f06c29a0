/** What the machine says of itself. */
@NullMarked
package com.clutch.audit.adapter.out.network;

import org.jspecify.annotations.NullMarked;
