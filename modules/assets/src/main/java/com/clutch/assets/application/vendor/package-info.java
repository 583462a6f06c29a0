/** What is done with vendors, their contracts and communications. */
@NullMarked
package com.clutch.assets.application.vendor;

import org.jspecify.annotations.NullMarked;
