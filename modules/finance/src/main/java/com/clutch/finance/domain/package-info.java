/** What all topics of finance share: money and its conversion, people, and the reasons to say no. */
@NullMarked
package com.clutch.finance.domain;

import org.jspecify.annotations.NullMarked;
