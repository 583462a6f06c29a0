package com.clutch.platform.doctor;

import java.util.List;

/** Looks at one part of an installation; changes nothing. Every bean of this type is asked by the {@link Doctor}. */
public interface Examination {

    /** What it looks at, in one word. */
    String check();

    /** What it found: what is wrong, or else one finding that says that all is well. */
    List<Finding> examine();
}
