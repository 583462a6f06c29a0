package com.clutch.identity.application;

import com.clutch.identity.domain.MailMessage;
import com.clutch.identity.domain.MailStatus;
import org.jspecify.annotations.Nullable;

/** Which mails a list shows; null is no condition. */
public record MailFilter(
        @Nullable MailStatus status, @Nullable String recipient, MailMessage.@Nullable Kind kind) {}
