/** Checking an exported trail without a server. */
@NullMarked
package com.clutch.audit.adapter.in.command;

import org.jspecify.annotations.NullMarked;
