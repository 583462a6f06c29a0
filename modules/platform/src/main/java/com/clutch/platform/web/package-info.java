/** The rules of the REST contract, once: envelope, problems, pages, CSV, versions, idempotency. */
@NullMarked
package com.clutch.platform.web;

import org.jspecify.annotations.NullMarked;
