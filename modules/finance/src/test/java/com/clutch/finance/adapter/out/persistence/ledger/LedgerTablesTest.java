package com.clutch.finance.adapter.out.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.finance.domain.ledger.LedgerAccount;
import com.clutch.testing.TestDatabase;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class LedgerTablesTest {

    @Test
    void everyAccountOfTheCodeIsInTheChart() {
        var codes = TestDatabase.dsl()
                .fetch("select code from finance.ledger_account")
                .getValues(0, String.class);
        assertThat(codes)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(LedgerAccount.values())
                        .map(LedgerAccount::code)
                        .toList());
    }

    @Test
    void theDatabaseKnowsTheSameAccountsAsTheChart() {
        var check = TestDatabase.dsl()
                .fetchSingle("select pg_get_constraintdef(oid) from pg_constraint where conname = 'posting_account'")
                .get(0, String.class);
        for (var account : LedgerAccount.values()) {
            assertThat(check).contains("'" + account.code() + "'");
        }
    }

    @Test
    void theDatabaseRefusesAnEntryThatIsNotBalanced() {
        assertThatThrownBy(() -> TestDatabase.dsl().transaction(transaction -> {
                    entry(transaction.dsl(), new UUID(9, 1));
                    postings(transaction.dsl(), new UUID(9, 1), "10.00", "-9.99");
                }))
                .rootCause()
                .hasMessageContaining("not balanced");
    }

    @Test
    void theDatabaseRefusesAChangeOfTheBooks() {
        TestDatabase.dsl().transaction(transaction -> {
            entry(transaction.dsl(), new UUID(9, 2));
            postings(transaction.dsl(), new UUID(9, 2), "10.00", "-10.00");
        });
        assertThatThrownBy(() -> TestDatabase.dsl().execute("update finance.posting set amount = 1"))
                .hasMessageContaining("only added to");
        assertThatThrownBy(() -> TestDatabase.dsl().execute("delete from finance.journal_entry"))
                .hasMessageContaining("only added to");
        TestDatabase.reset();
    }

    private static void entry(DSLContext dsl, UUID id) {
        dsl.execute(
                "insert into finance.journal_entry values (?, 'test', ?, '2026-01-01', 'test', now(), ?, 'test')",
                id,
                id,
                id);
    }

    private static void postings(DSLContext dsl, UUID entry, String debit, String credit) {
        dsl.execute(
                "insert into finance.posting values (?, 1, '1010', 'EGP', ?, ?, '2026-01-01'),"
                        + " (?, 2, '4000', 'EGP', ?, ?, '2026-01-01')",
                entry,
                new BigDecimal(debit),
                new BigDecimal(debit),
                entry,
                new BigDecimal(credit),
                new BigDecimal(credit));
    }
}
