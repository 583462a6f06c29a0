package com.clutch.finance.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.finance.FinanceFixture;
import com.clutch.finance.application.expense.ExpenseDecision;
import com.clutch.finance.application.expense.ExpenseSubmission;
import com.clutch.finance.application.invoice.DepositUse;
import com.clutch.finance.application.invoice.InvoiceCrediting;
import com.clutch.finance.application.invoice.InvoiceWish;
import com.clutch.finance.application.invoice.InvoiceWish.ItemWish;
import com.clutch.finance.application.invoice.Invoicing;
import com.clutch.finance.application.ledger.CurrencyRates;
import com.clutch.finance.application.ledger.ManualBooking;
import com.clutch.finance.application.payment.PaymentAcceptance;
import com.clutch.finance.application.payment.PaymentRefunding;
import com.clutch.finance.application.payment.PaymentSettlement;
import com.clutch.finance.application.payout.CommissionRecording;
import com.clutch.finance.application.report.FigureFolding;
import com.clutch.finance.domain.invoice.Discount;
import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.domain.payment.PaymentStatus;
import com.clutch.finance.domain.payment.Purpose;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;

/** Whatever people do, in whatever order, the books stay balanced and agree with the documents. */
class CommandProperties {

    private enum Act {
        DRAFT,
        SEND,
        CANCEL,
        CREDIT,
        PAY,
        PAY_INVOICE,
        RECEIVE,
        COMPLETE,
        FAIL,
        REFUND,
        DEPOSIT,
        EXPENSE,
        PAY_EXPENSE,
        COMMISSION,
        BOOK,
        REVERSE,
        FOLD
    }

    /**
     * Something that somebody does.
     *
     * @param which of the things that are there it is about
     * @param minor amount in hundredths
     */
    private record Command(Act act, int which, int other, long minor, boolean dollars) {

        BigDecimal amount() {
            return BigDecimal.valueOf(minor, 2);
        }

        String currency() {
            return dollars ? "USD" : "EGP";
        }
    }

    // The seed makes a build fail for what was changed and for nothing else.
    @Property(tries = 25, seed = "20260302")
    void keepTheBooksRight(@ForAll("commands") List<Command> commands) throws Exception {
        var books = Books.open();
        commands.forEach(books::run);
        books.check();
    }

    @Provide
    Arbitrary<List<Command>> commands() {
        return Combinators.combine(
                        // What makes things comes more often than what only changes them.
                        Arbitraries.frequencyOf(
                                Tuple.of(
                                        1,
                                        Arbitraries.of(
                                                Act.DRAFT,
                                                Act.SEND,
                                                Act.SEND,
                                                Act.PAY_INVOICE,
                                                Act.RECEIVE,
                                                Act.COMPLETE)),
                                Tuple.of(1, Arbitraries.of(Act.class))),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.longs().between(50, 50_000),
                        Arbitraries.integers().between(0, 3).map(choice -> choice == 0))
                .as(Command::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(90);
    }

    /** The module on its database, as every test has it; jqwik runs beside JUnit and gets nothing from its extensions. */
    private static final class Books extends FinanceFixture {

        private static final UUID CUSTOMER = new UUID(3, 1);

        @Autowired
        Invoicing invoicing;

        @Autowired
        InvoiceCrediting crediting;

        @Autowired
        DepositUse deposits;

        @Autowired
        PaymentAcceptance acceptance;

        @Autowired
        PaymentSettlement settlement;

        @Autowired
        PaymentRefunding refunding;

        @Autowired
        ExpenseSubmission submission;

        @Autowired
        ExpenseDecision decision;

        @Autowired
        CommissionRecording commissions;

        @Autowired
        ManualBooking booking;

        @Autowired
        FigureFolding folding;

        @Autowired
        CurrencyRates rates;

        private final List<UUID> invoices = new ArrayList<>();
        private final List<UUID> payments = new ArrayList<>();
        private final List<UUID> expenses = new ArrayList<>();
        private final List<UUID> entries = new ArrayList<>();

        static Books open() throws Exception {
            var books = new Books();
            new TestContextManager(Books.class).prepareTestInstance(books);
            books.start();
            books.rates.record("USD", LocalDate.of(2026, 3, 1), new BigDecimal("50.25"), "CBE", books.mona);
            return books;
        }

        void run(Command command) {
            try {
                doIt(command);
            } catch (DomainException _) {
                // A refusal is a fine answer; that nothing moved is looked at in the end.
            }
        }

        void check() {
            assertReconciled();
            assertNone("select id from finance.invoice where paid + paying + credited > total and kind = 'INVOICE'");
            assertNone("select id from finance.payment where refunded + used > amount");
            assertNone("""
                    select p.id from finance.payment p where p.refunded <> coalesce((
                        select sum(r.amount) from finance.refund r where r.payment_id = p.id and r.status <> 'FAILED'), 0)""");
            assertNone("""
                    select series from finance.invoice where number is not null group by series
                    having count(*) <> max(number) or min(number) <> 1""");
            assertNone("""
                    select entry_id from finance.posting group by entry_id, currency having sum(amount) <> 0
                    union all select entry_id from finance.posting group by entry_id having sum(base_amount) <> 0""");
        }

        private static void assertNone(String sql) {
            assertThat(TestDatabase.dsl().fetch(sql)).isEmpty();
        }

        private void doIt(Command command) {
            switch (command.act()) {
                case DRAFT -> invoices.add(draft(command));
                case SEND -> invoicing.send(any(invoices, command.which()), ExpectedVersion.ANY, mona);
                case CANCEL -> invoicing.cancel(any(invoices, command.which()), ExpectedVersion.ANY, mona);
                case CREDIT ->
                    crediting.credit(
                            any(invoices, command.which()),
                            command.other() % 2 == 0
                                    ? null
                                    : List.of(new ItemWish("Off", BigDecimal.ONE, command.amount(), null)),
                            null,
                            mona);
                case PAY -> payments.add(pay(command, null, false));
                case PAY_INVOICE ->
                    payments.add(pay(command, any(invoices, command.which()), command.other() % 2 == 0));
                case RECEIVE -> payments.add(pay(command, null, true));
                case COMPLETE -> move(command, PaymentStatus.COMPLETED);
                case FAIL -> move(command, PaymentStatus.FAILED);
                case REFUND -> refunding.refund(any(payments, command.which()), command.amount(), null, null, mona);
                case DEPOSIT ->
                    deposits.use(
                            any(invoices, command.which()),
                            any(payments, command.other()),
                            command.minor() % 2 == 0 ? null : command.amount(),
                            mona);
                case EXPENSE -> {
                    var claim = new ExpenseSubmission.Claim(
                            command.amount(), command.currency(), "fuel", "Diesel", null, null, null, null);
                    expenses.add(submission.submit(claim, mona).id());
                    decision.approve(any(expenses, command.which()), ExpectedVersion.ANY, omar);
                }
                case PAY_EXPENSE -> decision.pay(any(expenses, command.which()), ExpectedVersion.ANY, mona);
                case COMMISSION ->
                    commissions.record(
                            new CommissionRecording.OrderWish(
                                    new UUID(5, 1),
                                    "Garage",
                                    new UUID(6, command.which()),
                                    command.amount(),
                                    command.currency(),
                                    BigDecimal.TEN),
                            mona);
                case BOOK -> entries.add(book(command));
                case REVERSE -> booking.reverse(any(entries, command.which()), "Back", mona);
                case FOLD -> folding.foldBatch();
            }
        }

        private UUID draft(Command command) {
            return invoicing
                    .draft(
                            new InvoiceWish(
                                    CUSTOMER,
                                    "Nile Taxi",
                                    null,
                                    command.currency(),
                                    List.of(
                                            new ItemWish(
                                                    "Work",
                                                    BigDecimal.valueOf(1 + command.which() % 8),
                                                    command.amount(),
                                                    null),
                                            new ItemWish(
                                                    "Parts",
                                                    new BigDecimal("0.333"),
                                                    command.amount(),
                                                    BigDecimal.TEN)),
                                    new Discount(
                                            Discount.Kind.PERCENTAGE, BigDecimal.valueOf(command.other() * 3L + 3)),
                                    null,
                                    null),
                            null,
                            mona)
                    .id();
        }

        private UUID pay(Command command, UUID invoice, boolean received) {
            return acceptance
                    .accept(
                            new PaymentAcceptance.Order(
                                    command.amount(),
                                    command.currency(),
                                    command.other() % 3 == 0 ? PaymentMethod.CASH : PaymentMethod.BANK_TRANSFER,
                                    null,
                                    null,
                                    new Purpose(CUSTOMER, null, null, null, invoice, null),
                                    null,
                                    received),
                            null,
                            mona)
                    .id();
        }

        private void move(Command command, PaymentStatus to) {
            settlement.moveByHand(any(payments, command.which()), ExpectedVersion.ANY, to, null, null, mona);
        }

        private UUID book(Command command) {
            return booking.post(
                    new ManualBooking.EntryWish(
                            null,
                            command.currency(),
                            "Transfer",
                            List.of(
                                    new ManualBooking.Side("1010", command.amount(), null),
                                    new ManualBooking.Side(
                                            command.other() % 2 == 0 ? "1100" : "2300", null, command.amount()))),
                    mona);
        }

        private static UUID any(List<UUID> ids, int which) {
            return ids.isEmpty() ? new UUID(0, 0) : ids.get(which % ids.size());
        }
    }
}
