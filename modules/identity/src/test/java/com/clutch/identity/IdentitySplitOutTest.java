package com.clutch.identity;

import com.clutch.testing.SplitOutDrill;

/** The module alone, as it would be in a process of its own. */
class IdentitySplitOutTest extends SignInFixture implements SplitOutDrill {}
