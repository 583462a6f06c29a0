/**
 * What every module may use: plain Java without a framework and without a business word.
 *
 * <p>Who acts ({@link com.clutch.kernel.Actor}), ids, pages, money, state machines, and the one exception that says no
 * ({@link com.clutch.kernel.DomainException}).
 */
@NullMarked
package com.clutch.kernel;

import org.jspecify.annotations.NullMarked;
