/** Mail: its texts, its way through the outbox, and the mail server. */
@NullMarked
package com.clutch.identity.adapter.out.mail;

import org.jspecify.annotations.NullMarked;
