package com.clutch.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.clutch.platform.security.PublicRoute;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.security.SignedIn;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The rules that make the promises of {@code docs/architecture.md} true. Each is a function of the root package, so that it can
 * be seen rejecting a fixture of its own: the package {@code fixture.<name in lower case>} of these tests.
 */
enum HouseRules {
    DOMAIN_IS_PLAIN_JAVA(root -> classes()
            .that()
            .resideInAPackage(root + ".*.domain..")
            .should(onlyDependOnClassesThat(
                    resideInAnyPackage("java..", "org.jspecify..", root + ".kernel..", root + ".*.domain..")))
            .because("a domain outlives its framework; what it needs from outside it asks for through a port")),

    APPLICATION_KNOWS_NO_ADAPTER(root -> noClasses()
            .that()
            .resideInAPackage(root + ".*.application..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    root + ".*.adapter..",
                    root + ".platform.web..",
                    root + ".platform.persistence..",
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "jakarta.servlet..",
                    "java.sql.."))
            .because(
                    "a use case is the same behind HTTP, a job or a test; take an Actor and a request record instead")),

    INBOUND_AND_OUTBOUND_ADAPTERS_ARE_STRANGERS(root -> noClasses()
            .that()
            .resideInAPackage(root + ".*.adapter.in..")
            .should()
            .dependOnClassesThat(resideInAPackage(root + ".*.adapter.out.."))
            .because("a controller or listener calls a use case or a query port, never SQL")),

    OUTBOUND_ADAPTERS_SERVE_NOBODY_DIRECTLY(root -> noClasses()
            .that()
            .resideInAPackage(root + ".*.adapter.out..")
            .should()
            .dependOnClassesThat(resideInAPackage(root + ".*.adapter.in.."))
            .because("an outbound adapter implements a port and knows nothing of HTTP")),

    NO_MODULE_KNOWS_ANOTHER(root -> classes()
            .that(areInADomainModule(root))
            .should(dependOnNoOtherModuleThan(root, Set.of("kernel", "platform", "events")))
            .because("modules talk only through published events; that is what lets one be cut out")),

    APP_ONLY_WIRES(root -> noClasses()
            .that()
            .resideInAPackage(root + ".app..")
            .and(resideOutsideOfPackages(root + ".app.demo.."))
            .should()
            .dependOnClassesThat(areInADomainModule(root))
            .orShould()
            .dependOnClassesThat(resideInAPackage(root + ".app.demo.."))
            .because("what belongs to no module belongs to platform; only the demo year acts like people do (ADR 15)")),

    THE_DEMO_YEAR_USES_USE_CASES(root -> noClasses()
            .that()
            .resideInAPackage(root + ".app.demo..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(root + ".*.adapter..", root + ".events..", "org.jooq.."))
            .because("the demo year is worth something only if it was made by what people and jobs call (ADR 15)")),

    ONLY_THE_PRODUCER_BUILDS_ITS_EVENTS(root -> classes()
            .that()
            .resideInAPackage(root + "..")
            .should(buildOnlyOwnEvents(root))
            .because("an event is the word of its producer; a listener that forges one breaks every other listener")),

    EVENTS_ARE_RECORDS(root -> classes()
            .that()
            .resideInAPackage(root + ".events..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should(be("records, enums or interfaces", type -> type.isRecord() || type.isEnum() || type.isInterface()))
            .because("a contract has no behaviour")),

    JOOQ_ONLY_IN_PERSISTENCE(root -> noClasses()
            .that(resideOutsideOfPackages(root + ".*.adapter.out..", root + ".platform..", root + "..jooq.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.jooq..", root + "..jooq.."))
            .because("SQL is a detail of the outbound adapter; declare a port or a query port")),

    OWN_SCHEMA_ONLY(root -> noClasses()
            .that(areInADomainModule(root))
            .should()
            .dependOnClassesThat(resideInAnyPackage(root + ".platform..jooq.."))
            .orShould()
            .dependOnClassesThat(describe(
                    "speak JDBC past jOOQ",
                    type -> type.isAssignableTo(JdbcOperations.class) || type.isAssignableTo(JdbcClient.class)))
            .because("a module touches the tables of its own schema, through its own generated classes")),

    LISTENERS_HAVE_EXPLICIT_IDS(root -> methods()
            .that()
            .areAnnotatedWith(ApplicationModuleListener.class)
            .should(haveAnIdOfTheirModule(root))
            .because("the id is stored with every publication; a renamed method must not orphan them")),

    LISTENERS_LIVE_IN_ADAPTERS(root -> methods()
            .that(describe(
                    "listen to application events",
                    method -> method.isAnnotatedWith(ApplicationModuleListener.class)
                            || method.isAnnotatedWith(TransactionalEventListener.class)
                            || method.isAnnotatedWith(EventListener.class)))
            .and()
            .areDeclaredInClassesThat(areInADomainModule(root))
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage(root + ".*.adapter.in.events..")
            .andShould()
            .beAnnotatedWith(ApplicationModuleListener.class)
            .because("a listener is an inbound adapter, and only @ApplicationModuleListener survives a crash")),

    CONTROLLERS_ARE_PACKAGE_PRIVATE(root -> classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .and()
            .resideInAPackage(root + "..")
            .should()
            .notBePublic()
            .andShould()
            .haveSimpleNameEndingWith("Controller")
            .andShould()
            .resideInAnyPackage(root + ".*.adapter.in.web..", root + ".platform..")
            .because("nothing calls a controller but HTTP")),

    ROUTES_NAME_THEIR_PERMISSION(root -> methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage(root + "..")
            .should(nameAPermission())
            .because("a route without @RequiresPermission, @SignedIn or @PublicRoute is refused at run time")),

    TIME_COMES_FROM_A_CLOCK(root -> noClasses()
            .that()
            .resideInAPackage(root + "..")
            .and()
            .doNotHaveSimpleName("ClockConfiguration")
            .should(new ReadTheSystemClock())
            .because("tests, the demo year and billing need a clock they can set; inject java.time.Clock")),

    ONLY_OUTBOUND_ADAPTERS_CALL_OUT(root -> noClasses()
            .that()
            .resideInAPackage(root + "..")
            .and(resideOutsideOfPackages(root + ".*.adapter.out.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "java.net.http..", "org.springframework.web.client..", "org.springframework.web.reactive.client.."))
            .orShould()
            .dependOnClassesThat(describe(
                    "open connections",
                    type -> Set.of("java.net.Socket", "java.net.URLConnection", "java.net.HttpURLConnection")
                            .contains(type.getName())))
            .because("whom the server calls is a setting, never an address that came in a request")),

    NAMES_SAY_SOMETHING(root -> noClasses()
            .that()
            .resideInAPackage(root + "..")
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .because("such a name says nothing; name the activity, the need or the technology")),

    JOOQ_ADAPTERS_SAY_SO(root -> classes()
            .that()
            .resideInAPackage(root + ".*.adapter.out.persistence..")
            .and(describe("implement a port", type -> !type.getRawInterfaces().isEmpty()))
            .and(describe(
                    "use jOOQ",
                    type -> type.getDirectDependenciesFromSelf().stream()
                            .anyMatch(dependency ->
                                    dependency.getTargetClass().getPackageName().startsWith("org.jooq"))))
            .should()
            .haveSimpleNameStartingWith("Jooq")
            .because("an adapter carries its technology in its name")),

    TRANSACTIONS_SIT_ON_USE_CASES(root -> classes()
            .that(areInADomainModule(root))
            .and(describe(
                    "are transactional",
                    type -> type.isAnnotatedWith(Transactional.class)
                            || type.getMethods().stream()
                                    .anyMatch(method -> method.isAnnotatedWith(Transactional.class))))
            .should()
            .resideInAPackage(root + ".*.application..")
            .because("the use case knows what belongs together; an adapter does not")),

    SERVICES_ARE_USE_CASES(root -> classes()
            .that()
            .areAnnotatedWith(Service.class)
            .and()
            .resideInAPackage(root + "..")
            .should()
            .resideInAPackage(root + ".*.application..")
            .because("@Service marks a use case and nothing else")),

    NO_FIELD_INJECTION(root -> noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(root + "..")
            .should()
            .beAnnotatedWith(Autowired.class)
            .because("what a class needs stands in its constructor")),

    FIELDS_ARE_NOT_PUBLIC(root -> fields().that()
            .areDeclaredInClassesThat(
                    resideInAPackage(root + ".*.domain..").or(resideInAPackage(root + ".*.application..")))
            .and()
            .areNotStatic()
            .should()
            .notBePublic()
            .because("state is changed through methods that keep its rules")),

    EVENTS_LEAVE_THROUGH_ONE_PORT(root -> noClasses()
            .that(areInADomainModule(root))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ApplicationEventPublisher.class)
            .because("com.clutch.platform.events.EventPublisher refuses to publish what could be lost")),

    ONLY_THE_WEB_LOOKS_UP_THE_CALLER(root -> noClasses()
            .that(areInADomainModule(root))
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "org\\.springframework\\.(security\\.core\\.context\\.SecurityContextHolder|web\\.context\\.request\\.RequestContextHolder)|org\\.slf4j\\.MDC")
            .because("the Actor is an argument; a thread-local is not there in a job or a listener")),

    NOTHING_IS_RANDOM(root -> noClasses()
            .that()
            .resideInAPackage(root + "..")
            .should(new RollDice())
            .because("no figure is invented; secrets come from SecureRandom"));

    private final Function<String, ArchRule> rule;

    HouseRules(Function<String, ArchRule> rule) {
        this.rule = rule;
    }

    /** The rule for modules below the root package. */
    ArchRule below(String root) {
        return rule.apply(root);
    }

    private static DescribedPredicate<JavaClass> areInADomainModule(String root) {
        return describe("are in a domain module", type -> {
            var module = moduleOf(root, type);
            return !module.isEmpty()
                    && !Set.of("kernel", "platform", "events", "app").contains(module);
        });
    }

    private static String moduleOf(String root, JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return "";
        }
        var rest = name.substring(root.length() + 1);
        var dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private static ArchCondition<JavaClass> be(String what, java.util.function.Predicate<JavaClass> test) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, test.test(type), type.getName() + " is not: " + what));
            }
        };
    }

    private static ArchCondition<JavaClass> dependOnNoOtherModuleThan(String root, Set<String> shared) {
        return new ArchCondition<>("depend on no other module") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var own = moduleOf(root, type);
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    var other = moduleOf(root, dependency.getTargetClass());
                    if (!other.isEmpty() && !other.equals(own) && !shared.contains(other)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> buildOnlyOwnEvents(String root) {
        return new ArchCondition<>("build only events of their own module") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var own = moduleOf(root, type);
                for (var call : type.getConstructorCallsFromSelf()) {
                    var target = call.getTargetOwner().getPackageName();
                    var producer =
                            target.startsWith(root + ".events.") ? target.substring((root + ".events.").length()) : "";
                    if (!producer.isEmpty()
                            && !producer.equals("snapshot")
                            && !producer.equals(own)
                            && !own.equals("events")) {
                        events.add(SimpleConditionEvent.violated(type, call.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> haveAnIdOfTheirModule(String root) {
        return new ArchCondition<>("have an explicit id that starts with their module") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var id = method.getAnnotationOfType(ApplicationModuleListener.class)
                        .id();
                var good = id.startsWith(moduleOf(root, method.getOwner()) + ".");
                events.add(new SimpleConditionEvent(method, good, method.getFullName() + " has the id \"" + id + "\""));
            }
        };
    }

    private static ArchCondition<JavaMethod> nameAPermission() {
        return new ArchCondition<>("name the permission they need") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var named = Set.of(RequiresPermission.class, SignedIn.class, PublicRoute.class).stream()
                        .anyMatch(annotation -> method.isAnnotatedWith(annotation)
                                || method.getOwner().isAnnotatedWith(annotation));
                events.add(new SimpleConditionEvent(method, named, method.getFullName() + " names no permission"));
            }
        };
    }

    private static final class ReadTheSystemClock extends ArchCondition<JavaClass> {

        private static final Set<String> TYPES = Set.of(
                Instant.class.getName(),
                LocalDate.class.getName(),
                LocalDateTime.class.getName(),
                OffsetDateTime.class.getName(),
                ZonedDateTime.class.getName(),
                Year.class.getName(),
                YearMonth.class.getName());

        ReadTheSystemClock() {
            super("read the system clock");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            for (var call : type.getCodeUnitCallsFromSelf()) {
                var owner = call.getTargetOwner().getName();
                var name = call.getName();
                var takesClock = call.getTarget().getRawParameterTypes().stream()
                        .anyMatch(parameter -> parameter.isEquivalentTo(Clock.class));
                var reads = name.equals("now") && TYPES.contains(owner) && !takesClock
                        || owner.equals(System.class.getName()) && name.equals("currentTimeMillis")
                        || owner.equals(Clock.class.getName()) && name.startsWith("system")
                        || owner.equals(Date.class.getName())
                                && name.equals("<init>")
                                && call.getTarget().getRawParameterTypes().isEmpty();
                events.add(new SimpleConditionEvent(type, reads, call.getDescription()));
            }
        }
    }

    private static final class RollDice extends ArchCondition<JavaClass> {

        RollDice() {
            super("roll dice");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                var owner = access.getTargetOwner();
                var rolls = owner.isEquivalentTo(Random.class)
                        || owner.getName().equals("java.util.concurrent.ThreadLocalRandom")
                        || owner.isEquivalentTo(Math.class) && access.getName().equals("random");
                events.add(new SimpleConditionEvent(type, rolls, access.getDescription()));
            }
        }
    }
}
