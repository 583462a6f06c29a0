package com.clutch.insights.domain.user;

/** What a new user does one after the other; each is known from what identity tells. The name is stored. */
public enum OnboardingStep {
    /** The account exists. */
    REGISTERED("Registered"),
    /** The owner has shown that the e-mail address is his. */
    EMAIL_VERIFIED("E-mail verified"),
    /** A session has begun. */
    FIRST_SIGN_IN("First sign-in"),
    /** First name, last name and phone number are given. */
    PROFILE_COMPLETE("Profile complete"),
    /** All of the above. */
    COMPLETED("Completed");

    private final String title;

    OnboardingStep(String title) {
        this.title = title;
    }

    /** For people. */
    public String title() {
        return title;
    }
}
