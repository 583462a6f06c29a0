package com.clutch.app.demo;

import com.clutch.identity.application.AccountRegistration;
import com.clutch.identity.application.AccountRegistration.NewAccount;
import com.clutch.identity.application.BulkStatusChange;
import com.clutch.identity.application.SessionEnding;
import com.clutch.identity.application.SessionOpening;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.DeviceInfo;
import com.clutch.identity.domain.Grants;
import com.clutch.identity.domain.Profile;
import com.clutch.identity.domain.Realm;
import com.clutch.identity.domain.SessionKind;
import com.clutch.kernel.Actor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everybody with an account: takes them in, opens their sessions, lets them go. Nobody gets a password; the owner sets one. */
final class People {

    static final String BROWSER = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/142.0";
    private static final String PHONE = "Mozilla/5.0 (Linux; Android 15; Mobile) Chrome/142.0";
    private static final Duration SESSION = Duration.ofDays(6);

    private final AccountRegistration registration;
    private final SessionOpening sessions;
    private final BulkStatusChange statuses;
    private final DemoClock clock;
    private final List<Person> staff = new ArrayList<>();
    private final List<Person> customers = new ArrayList<>();
    private final List<Person> clients = new ArrayList<>();
    private final List<Person> partners = new ArrayList<>();
    private @Nullable Actor founder;
    private long calls;

    People(AccountRegistration registration, SessionOpening sessions, BulkStatusChange statuses, DemoClock clock) {
        this.registration = registration;
        this.sessions = sessions;
        this.statuses = statuses;
        this.clock = clock;
    }

    /** Says who founded the company: the first administrator. */
    void foundedBy(Actor actor) {
        founder = actor;
    }

    /** The first administrator, who may do everything. */
    Actor founder() {
        return Objects.requireNonNull(founder);
    }

    List<Person> staff() {
        return staff;
    }

    List<Person> customers() {
        return customers;
    }

    List<Person> clients() {
        return clients;
    }

    List<Person> partners() {
        return partners;
    }

    /** Somebody of the staff with the role, signed in; another one for another number. */
    Actor as(String role, int which) {
        var holders = staff.stream()
                .filter(person ->
                        !person.isGone() && person.account().grants().role().equals(role))
                .toList();
        return as(holders.get(Math.floorMod(which, holders.size())));
    }

    /** The person as a caller; signs in first when the last session is over. */
    Actor as(Person person) {
        if (!isSignedIn(person)) {
            signIn(person);
        }
        return person.actor(correlation());
    }

    /** Whether the person has a session that is not over. */
    boolean isSignedIn(Person person) {
        return !person.isGone() && !person.signedIn().isBefore(clock.instant().minus(SESSION));
    }

    /** Opens a session. */
    void signIn(Person person) {
        var kind = switch (person.account().realm()) {
            case ENTERPRISE -> SessionKind.ENTERPRISE;
            case PARTNER -> SessionKind.PARTNER;
            default -> SessionKind.STANDARD;
        };
        var agent = person.account().realm() == Realm.CUSTOMER && person.number() % 3 != 0 ? PHONE : BROWSER;
        var caller = Actor.anonymous(person.address(), agent, correlation());
        var opened = sessions.open(person.account(), kind, DeviceInfo.of(caller), caller);
        person.signedIn(opened.sessionId(), clock.instant());
    }

    /** Ends the session of the actor, if it is still the last one of the person. */
    void signOut(Person person, Actor actor, SessionEnding ending) {
        if (isSignedIn(person)
                && Objects.equals(person.actor(actor.correlationId()).sessionId(), actor.sessionId())) {
            ending.signOut(actor);
            person.signedOut();
        }
    }

    /** Somebody new of the company. */
    Person hire(String role, String department, String position, int day, Actor by) {
        var number = staff.size();
        var name = Names.of("staff", number);
        return take(
                staff,
                new NewAccount(
                        Realm.STAFF,
                        Names.mail(name, number, "clutch.example"),
                        name[0],
                        name[1],
                        AccountStatus.ACTIVE,
                        true,
                        Grants.of(role),
                        profile(number, null).withPosition(department, position),
                        null,
                        null),
                day,
                by);
    }

    /** A customer signs up; a few never confirm their address, some give no phone number. */
    Person welcome(int day) {
        var number = customers.size();
        var name = Names.of("customers", number);
        var visitor = Actor.anonymous("197.33.%d.%d".formatted(number % 251, 1 + number % 199), PHONE, correlation());
        var confirmed = !Chance.happens(0.06, "unconfirmed", number);
        return take(
                customers,
                new NewAccount(
                        Realm.CUSTOMER,
                        Names.mail(name, number, "mail.example"),
                        name[0],
                        name[1],
                        confirmed ? AccountStatus.ACTIVE : AccountStatus.PENDING,
                        confirmed,
                        Grants.of("customer"),
                        Chance.happens(0.8, "phone", number) ? profile(number, null) : Profile.EMPTY,
                        null,
                        null),
                day,
                visitor);
    }

    /** The account through which an enterprise deals with the company. */
    Person contract(int day, Actor by) {
        var number = clients.size();
        var company = Names.CLIENTS.get(number);
        var name = Names.of("clients", number);
        return take(
                clients,
                new NewAccount(
                        Realm.ENTERPRISE,
                        "fleet@%s.example"
                                .formatted(company.toLowerCase(java.util.Locale.ROOT)
                                        .replace(" ", "-")),
                        name[0],
                        name[1],
                        AccountStatus.ACTIVE,
                        true,
                        Grants.of("enterprise_client"),
                        profile(number, company),
                        new UUID(0x0000000000007000L | (long) number << 16, 0x8000000000000001L + number),
                        null),
                day,
                by);
    }

    /** The account of a partner shop. */
    Person join(int day, Actor by) {
        var number = partners.size();
        var shop = Names.PARTNERS.get(number);
        var name = Names.of("partners", number);
        return take(
                partners,
                new NewAccount(
                        Realm.PARTNER,
                        "shop@%s.example"
                                .formatted(
                                        shop.toLowerCase(java.util.Locale.ROOT).replace(" ", "-")),
                        name[0],
                        name[1],
                        AccountStatus.ACTIVE,
                        true,
                        Grants.of("service_provider"),
                        profile(number, shop),
                        null,
                        new UUID(0x0000000000007000L | (long) number << 16, 0x9000000000000001L + number)),
                day,
                by);
    }

    /** Takes the account out of use. */
    void dismiss(Person person, String reason, Actor by) {
        person.leave();
        statuses.moveAll(List.of(person.id()), AccountStatus.INACTIVE, reason, by);
    }

    /** An id for what follows from one call. */
    String correlation() {
        calls++;
        return "demo-" + calls;
    }

    private Person take(List<Person> among, NewAccount wanted, int day, Actor by) {
        var person = new Person(registration.register(wanted, by), among.size(), day);
        among.add(person);
        return person;
    }

    private static Profile profile(int number, @Nullable String company) {
        return new Profile(
                "+2010%08d".formatted(10_000_000 + number * 7919 % 89_999_999),
                null,
                null,
                null,
                null,
                Chance.one(Names.PLACES, "place", number),
                company,
                null);
    }
}
