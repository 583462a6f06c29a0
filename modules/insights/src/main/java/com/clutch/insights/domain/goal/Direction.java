package com.clutch.insights.domain.goal;

/** On which side of the target a figure should be. */
public enum Direction {
    /** The more the better. */
    AT_LEAST,
    /** The less the better. */
    AT_MOST
}
