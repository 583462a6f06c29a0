/** Accounts and their tallies in the database. */
@NullMarked
package com.clutch.insights.adapter.out.persistence.user;

import org.jspecify.annotations.NullMarked;
