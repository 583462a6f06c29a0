package com.clutch.assets.domain.asset;

import com.clutch.assets.domain.AssetsError;
import com.clutch.assets.domain.Store;

/** Who has and had assets. Adding fails with {@link AssetsError#ASSIGNMENT_OVERLAPS} when somebody else had it at the time. */
public interface Assignments extends Store<Assignment> {}
