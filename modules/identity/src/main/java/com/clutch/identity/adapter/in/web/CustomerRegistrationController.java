package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.CustomerRegistration;
import com.clutch.identity.application.EmailVerification;
import com.clutch.kernel.Actor;
import com.clutch.platform.security.PublicRoute;
import com.clutch.platform.web.Answer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Customers sign up, and show that their e-mail address is theirs. */
@RestController
@RequestMapping("/api/v1/auth")
@PublicRoute(callsPerTenMinutes = 30)
class CustomerRegistrationController {

    private final CustomerRegistration registration;
    private final EmailVerification verification;

    CustomerRegistrationController(CustomerRegistration registration, EmailVerification verification) {
        this.registration = registration;
        this.verification = verification;
    }

    /** Answers the same whether or not the address is taken; the mail that follows tells its owner. */
    @PostMapping("/register")
    Answer<Registered> register(@Valid @RequestBody Register body, Actor actor) {
        registration.register(body.wanted(), actor);
        return Answer.of(new Registered(body.email(), "pending", true))
                .status(202)
                .message("Confirm your e-mail address with the link that was mailed to you, then sign in.");
    }

    @PostMapping("/verify-email")
    Answer<Verified> verify(@Valid @RequestBody Verify body, Actor actor) {
        verification.verify(body.token(), actor);
        return Answer.of(new Verified(true)).message("Your e-mail address is confirmed; you can sign in.");
    }

    @PostMapping("/resend-verification")
    Answer<Verified> resend(@Valid @RequestBody Resend body) {
        verification.request(body.email());
        return Answer.of(new Verified(false)).message("If the address waits for it, a link is on its way.");
    }

    /** What a customer tells; the name whole or in two parts. */
    record Register(
            @NotBlank @Email @Size(max = 254) String email,
            @NotBlank @Size(max = 256) String password,
            @Nullable @Size(max = 200) String name,
            @Nullable @Size(max = 100) String firstName,
            @Nullable @Size(max = 100) String lastName,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 40) String phoneNumber) {

        CustomerRegistration.Wanted wanted() {
            var person = PersonName.required(name, firstName, lastName);
            return new CustomerRegistration.Wanted(
                    email, password, person.first(), person.last(), phone == null ? phoneNumber : phone);
        }
    }

    /** The token of a link. */
    record Verify(@NotBlank @Size(max = 100) String token) {}

    /** Who waits for a link. */
    record Resend(@NotBlank @Size(max = 254) String email) {}

    /** The account waits for its confirmation. */
    record Registered(String email, String status, boolean verificationRequired) {}

    /** Whether the address is confirmed now. */
    record Verified(boolean verified) {}
}
