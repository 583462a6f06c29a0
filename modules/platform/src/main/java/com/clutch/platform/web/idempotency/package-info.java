/** Lets a client send one request again without doing its work again: the header {@code Idempotency-Key}. */
@NullMarked
package com.clutch.platform.web.idempotency;

import org.jspecify.annotations.NullMarked;
