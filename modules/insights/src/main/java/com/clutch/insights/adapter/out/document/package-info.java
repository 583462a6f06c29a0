/** Reports as files. The libraries are loaded when the first file of a kind is written, not at the start. */
@NullMarked
package com.clutch.insights.adapter.out.document;

import org.jspecify.annotations.NullMarked;
