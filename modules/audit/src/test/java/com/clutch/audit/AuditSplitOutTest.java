package com.clutch.audit;

import com.clutch.testing.SplitOutDrill;

/** The module alone, as it would be in a process of its own. */
class AuditSplitOutTest extends AuditFixture implements SplitOutDrill {}
