package com.clutch.fleet;

import com.clutch.testing.SplitOutDrill;

/** The module alone, as it would be in a process of its own. */
class FleetSplitOutTest extends FleetFixture implements SplitOutDrill {}
