/** Identity over HTTP. */
@NullMarked
package com.clutch.identity.adapter.in.web;

import org.jspecify.annotations.NullMarked;
