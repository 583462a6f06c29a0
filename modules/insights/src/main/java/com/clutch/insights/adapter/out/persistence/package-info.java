/** Facts and figures in PostgreSQL. */
@NullMarked
package com.clutch.insights.adapter.out.persistence;

import org.jspecify.annotations.NullMarked;
