package com.clutch.identity.application;

import com.clutch.identity.domain.DeviceInfo;
import com.clutch.kernel.Actor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Service;

/** Signs people of partner shops in with six digits that are mailed to them. */
@Service
public class MailCodeSignIn {

    private final ProofMails mails;
    private final MailCodeDecision decision;
    private final TaskExecutor afterAnswer;

    MailCodeSignIn(ProofMails mails, MailCodeDecision decision, TaskExecutor applicationTaskExecutor) {
        this.mails = mails;
        this.decision = decision;
        this.afterAnswer = applicationTaskExecutor;
    }

    /** Mails a code if there is such an account; the answer takes equally long either way. */
    public void send(String name) {
        afterAnswer.execute(() -> mails.code(name));
    }

    /** With the code; as {@link SignIn#withPassword} otherwise. */
    public SignedIn verify(String name, String code, DeviceInfo device, Actor actor) {
        return SignIn.answer(decision.decide(name, code, device, actor));
    }
}
