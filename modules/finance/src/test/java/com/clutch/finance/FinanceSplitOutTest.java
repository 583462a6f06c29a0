package com.clutch.finance;

import com.clutch.testing.SplitOutDrill;

/** The module alone, as it would be in a process of its own. */
class FinanceSplitOutTest extends FinanceFixture implements SplitOutDrill {}
