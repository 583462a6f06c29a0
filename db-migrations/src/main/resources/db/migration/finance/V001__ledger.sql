-- What finance has heard of the accounts of people: names for documents, the zone they are billed in, and the main role, by which
-- it is known how much they may approve.
create table party (
    id         uuid primary key,
    version    bigint not null,
    name       text not null,
    email      text not null,
    role       text not null,
    time_zone  text not null,
    updated_at timestamptz not null
);

-- How many units of the base currency (EGP) one unit of a currency was worth on a day, and who says so.
create table exchange_rate (
    id          uuid primary key,
    currency    text not null check (currency ~ '^[A-Z]{3}$' and currency <> 'EGP'),
    rate_date   date not null,
    rate        numeric(18, 8) not null check (rate > 0),
    source      text not null check (length(source) between 1 and 100),
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    unique (currency, rate_date)
);
create index exchange_rate_by_recorded_at on exchange_rate (recorded_at desc, id);
create index exchange_rate_by_date on exchange_rate (rate_date desc, id);

-- The chart of accounts. A debit raises assets and expenses, a credit liabilities, equity and income.
create table ledger_account (
    code  text primary key check (code ~ '^[0-9]{4}$'),
    name  text not null unique,
    type  text not null check (type in ('ASSET', 'LIABILITY', 'EQUITY', 'INCOME', 'EXPENSE'))
);
insert into ledger_account (code, name, type) values
    ('1010', 'Cash at bank', 'ASSET'),
    ('1020', 'Payment provider clearing', 'ASSET'),
    ('1100', 'Cash on hand', 'ASSET'),
    ('1200', 'Accounts receivable', 'ASSET'),
    ('2000', 'Accounts payable', 'LIABILITY'),
    ('2200', 'Output VAT payable', 'LIABILITY'),
    ('2300', 'Customer deposits', 'LIABILITY'),
    ('2400', 'Partner payables', 'LIABILITY'),
    ('4000', 'Service revenue', 'INCOME'),
    ('4100', 'Subscription revenue', 'INCOME'),
    ('4200', 'Commission revenue', 'INCOME'),
    ('4300', 'Partner deductions', 'INCOME'),
    ('6000', 'Operating expenses', 'EXPENSE'),
    ('6100', 'Vehicle maintenance', 'EXPENSE'),
    ('6200', 'Fuel', 'EXPENSE'),
    ('6300', 'Salaries', 'EXPENSE'),
    ('6400', 'Marketing', 'EXPENSE'),
    ('6900', 'Payment processing fees', 'EXPENSE');

-- Something that moved money, once: a second entry of the same kind for the same document is refused.
create table journal_entry (
    id          uuid primary key,
    kind        text not null,
    source_id   uuid not null,
    booked_on   date not null,
    description text not null check (length(description) <= 300),
    posted_at   timestamptz not null,
    posted_by   uuid not null,
    actor_name  text not null,
    unique (kind, source_id)
);
create index journal_entry_by_source on journal_entry (source_id);
create index journal_entry_by_booked_on on journal_entry (booked_on desc, id);
create index journal_entry_by_posted_at on journal_entry (posted_at desc, id);

-- One side of an entry: a debit is positive, a credit negative. base_amount is the same in EGP, by the rate of the document.
create table posting (
    entry_id     uuid not null references journal_entry,
    line         smallint not null check (line >= 1),
    account_code text not null references ledger_account,
    currency     text not null check (currency ~ '^[A-Z]{3}$'),
    amount       numeric(19, 2) not null check (amount <> 0),
    base_amount  numeric(19, 2) not null,
    booked_on    date not null,
    primary key (entry_id, line)
);
create index posting_by_account on posting (account_code, booked_on) include (currency, amount, base_amount);

create function refuse_unbalanced_entry() returns trigger language plpgsql as $$
begin
    if exists (select from finance.posting where entry_id = new.entry_id group by currency having sum(amount) <> 0)
        or (select sum(base_amount) from finance.posting where entry_id = new.entry_id) <> 0 then
        raise exception 'Journal entry % is not balanced', new.entry_id using errcode = 'check_violation';
    end if;
    return null;
end
$$;
-- Looked at once per entry when the transaction commits: a first line always has a second one beside it.
create constraint trigger posting_is_balanced after insert on posting deferrable initially deferred
    for each row execute function refuse_unbalanced_entry();

create function refuse_change_of_ledger() returns trigger language plpgsql as $$
begin
    raise exception 'The ledger is only added to; post a reversing entry' using errcode = 'check_violation';
end
$$;
create trigger posting_stays before update or delete on posting
    for each row execute function refuse_change_of_ledger();
create trigger journal_entry_stays before update or delete on journal_entry
    for each row execute function refuse_change_of_ledger();
