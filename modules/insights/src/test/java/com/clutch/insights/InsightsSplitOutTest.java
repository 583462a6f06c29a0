package com.clutch.insights;

import com.clutch.testing.SplitOutDrill;

/** The module alone, as it would be in a process of its own. */
class InsightsSplitOutTest extends InsightsFixture implements SplitOutDrill {}
