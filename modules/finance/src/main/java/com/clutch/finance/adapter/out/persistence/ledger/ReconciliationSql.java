package com.clutch.finance.adapter.out.persistence.ledger;

/** The comparison of documents and books as one statement, so that it sees one moment. */
final class ReconciliationSql {

    private ReconciliationSql() {}

    /** Rows of name, account, currency, ledger and documents; amounts on the side that is usual for the account. */
    static final String CHECKS = """
        with books as (
            select p.account_code, p.currency,
                   sum(case when a.type in ('ASSET', 'EXPENSE') then p.amount else -p.amount end) as amount
            from finance.posting p join finance.ledger_account a on a.code = p.account_code
            group by p.account_code, p.currency),
        received as (
            select case when method in ('BANK_TRANSFER') then '1010' when method in ('CASH', 'CHECK') then '1100' else '1020' end
                       as account_code, currency, amount, fee_platform + fee_processing + fee_tax as fees, invoice_id
            from finance.payment where completed_at is not null),
        given_back as (
            select case when p.method in ('BANK_TRANSFER') then '1010' when p.method in ('CASH', 'CHECK') then '1100' else '1020' end
                       as account_code, r.currency, r.amount, p.invoice_id
            from finance.refund r join finance.payment p on p.id = r.payment_id where r.status = 'COMPLETED'),
        documents (account_code, currency, amount) as (
            select account_code, currency, amount - fees from received
            union all select account_code, currency, -amount from given_back
            union all select '6900', currency, fees from received
            union all select '2300', currency, amount from received where invoice_id is null
            union all select '2300', currency, -amount from given_back where invoice_id is null
            union all select '1200', currency, due from finance.invoice where due <> 0
            union all select '2200', currency, case kind when 'INVOICE' then tax else -tax end from finance.invoice
                where status not in ('DRAFT', 'CANCELLED')
            union all select case when subscription_id is null then '4000' else '4100' end, currency,
                case kind when 'INVOICE' then subtotal - discount else discount - subtotal end from finance.invoice
                where status not in ('DRAFT', 'CANCELLED')
            union all select case when lower(category) in ('maintenance', 'vehicle maintenance', 'repairs') then '6100'
                when lower(category) = 'fuel' then '6200' when lower(category) in ('salaries', 'payroll') then '6300'
                when lower(category) in ('marketing', 'advertising') then '6400' else '6000' end, currency, amount
                from finance.expense where status in ('APPROVED', 'PAID')
            union all select '2000', currency, amount from finance.expense where status = 'APPROVED'
            union all select '1010', currency, -amount from finance.expense where status = 'PAID'
            union all select '2300', currency, -order_amount from finance.commission
            union all select '4200', currency, commission from finance.commission
            union all select '2200', currency, vat from finance.commission
            union all select '2400', currency, partner_net from finance.commission
            union all select '2400', currency, -net_payout - deductions from finance.payout where status = 'COMPLETED'
            union all select '1010', currency, -net_payout from finance.payout where status = 'COMPLETED'
            union all select '4300', currency, deductions from finance.payout where status = 'COMPLETED'
            union all select '2300', currency, -amount from finance.deposit_use
            union all select p.account_code, p.currency, case when a.type in ('ASSET', 'EXPENSE') then p.amount else -p.amount end
                from finance.journal_entry e join finance.posting p on p.entry_id = e.id
                join finance.ledger_account a on a.code = p.account_code
                where e.kind in ('manual_entry', 'manual_reversal')),
        names (account_code, name) as (values
            ('1010', 'money at the bank'),
            ('1020', 'money at payment providers'),
            ('1100', 'cash and cheques in hand'),
            ('1200', 'open invoices'),
            ('2000', 'approved expenses not paid yet'),
            ('2200', 'VAT of invoices and commissions'),
            ('2300', 'payments without an invoice, less orders of partners'),
            ('2400', 'owed to partners'),
            ('4000', 'invoiced services, less credit notes'),
            ('4100', 'invoiced subscriptions, less credit notes'),
            ('4200', 'commissions'),
            ('4300', 'deductions from payouts'),
            ('6000', 'other expenses'),
            ('6100', 'expenses for maintenance'),
            ('6200', 'expenses for fuel'),
            ('6300', 'expenses for salaries'),
            ('6400', 'expenses for marketing'),
            ('6900', 'fees of payments')),
        everything as (
            select coalesce(b.account_code, d.account_code) as account_code, coalesce(b.currency, d.currency) as currency,
                   coalesce(b.amount, 0) as ledger, coalesce(d.amount, 0) as documents
            from books b
            full join (select account_code, currency, sum(amount) as amount from documents group by 1, 2) d
                on d.account_code = b.account_code and d.currency = b.currency)
        select n.name, n.account_code as account, coalesce(e.currency, 'EGP') as currency,
               coalesce(e.ledger, 0) as ledger, coalesce(e.documents, 0) as documents
        from names n left join everything e on e.account_code = n.account_code
        union all
        select 'debits and credits', 'all', currency,
               coalesce(sum(amount) filter (where amount > 0), 0), coalesce(-sum(amount) filter (where amount < 0), 0)
        from finance.posting group by currency
        order by account, currency""";
}
