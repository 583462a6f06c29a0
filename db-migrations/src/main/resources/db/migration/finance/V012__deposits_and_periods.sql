-- Money of a customer for which nothing was invoiced when it came, used for an invoice later.
alter table payment add column used numeric(19, 2) not null default 0 check (used >= 0);
alter table payment drop constraint refunds_within_payment;
alter table payment add constraint refunds_within_payment check (
    refunded + used <= amount and (refunded + used = 0 or status in ('COMPLETED', 'REFUNDED')));

create table deposit_use (
    id         uuid primary key,
    payment_id uuid not null references payment,
    invoice_id uuid not null references invoice,
    amount     numeric(19, 2) not null check (amount > 0),
    currency   text not null,
    used_at    timestamptz not null,
    used_by    uuid not null
);
create index deposit_use_by_payment on deposit_use (payment_id);
create index deposit_use_by_invoice on deposit_use (invoice_id);

-- Stretches of days that somebody has given a name, which figures and lists take as their period.
create table saved_period (
    id         uuid primary key,
    name       text not null check (length(name) between 1 and 20),
    from_day   date not null,
    to_day     date not null,
    created_by uuid not null,
    created_at timestamptz not null,
    check (to_day >= from_day)
);
create unique index saved_period_name on saved_period (lower(name));
create index saved_period_by_from_day on saved_period (from_day desc, id);
