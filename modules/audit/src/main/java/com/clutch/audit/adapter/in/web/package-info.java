/** HTTP in. */
@NullMarked
package com.clutch.audit.adapter.in.web;

import org.jspecify.annotations.NullMarked;
