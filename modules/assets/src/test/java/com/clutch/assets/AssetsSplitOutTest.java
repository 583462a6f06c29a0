package com.clutch.assets;

import com.clutch.testing.SplitOutDrill;

/** The module alone, as it would be in a process of its own. */
class AssetsSplitOutTest extends AssetsFixture implements SplitOutDrill {}
