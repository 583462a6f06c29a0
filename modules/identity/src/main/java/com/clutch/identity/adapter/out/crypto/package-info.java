/** Hashes, seals, codes and pictures of codes. */
@NullMarked
package com.clutch.identity.adapter.out.crypto;

import org.jspecify.annotations.NullMarked;
