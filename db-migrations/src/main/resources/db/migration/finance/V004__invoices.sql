-- The next number of a series. The row is locked until the invoice is committed, so numbers have no gaps.
create table invoice_series (
    series text primary key check (series ~ '^[A-Z0-9-]{1,20}$'),
    next   bigint not null check (next >= 1)
);

create table invoice (
    id              uuid primary key,
    version         bigint not null,
    kind            text not null check (kind in ('INVOICE', 'CREDIT_NOTE')),
    credits         uuid references invoice,
    series          text,
    number          bigint,
    customer_id     uuid,
    customer_name   text not null check (length(customer_name) between 1 and 200),
    customer_email  text check (length(customer_email) <= 320),
    subscription_id uuid,
    currency        text not null check (currency ~ '^[A-Z]{3}$'),
    rate            numeric(18, 8) not null,
    rate_date       date not null,
    rate_source     text not null,
    discount_kind   text check (discount_kind in ('PERCENTAGE', 'FIXED')),
    discount_value  numeric(19, 2) check (discount_value >= 0),
    subtotal        numeric(19, 2) not null check (subtotal >= 0),
    discount        numeric(19, 2) not null check (discount between 0 and subtotal),
    tax             numeric(19, 2) not null check (tax >= 0),
    total           numeric(19, 2) not null check (total = subtotal - discount + tax),
    base_total      numeric(19, 2) not null,
    paid            numeric(19, 2) not null check (paid >= 0),
    paying          numeric(19, 2) not null check (paying >= 0),
    credited        numeric(19, 2) not null check (credited >= 0),
    status          text not null check (status in ('DRAFT', 'SENT', 'VIEWED', 'PARTIAL', 'PAID', 'OVERDUE', 'CANCELLED')),
    issued_on       date,
    due_on          date not null,
    notes           text check (length(notes) <= 1000),
    created_by      uuid not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    unique (series, number),
    check ((number is null) = (issued_on is null) and (number is null) = (series is null)),
    check ((kind = 'CREDIT_NOTE') = (credits is not null)),
    constraint paid_within_total check (kind = 'CREDIT_NOTE' or paid + paying + credited <= total),
    due             numeric(19, 2) not null generated always as (
        case when kind = 'INVOICE' and status not in ('DRAFT', 'CANCELLED') then total - paid - credited else 0 end) stored,
    search_words    text not null generated always as (
        lower(coalesce(series || ' ' || number::text, '') || ' ' || customer_name || ' ' || coalesce(notes, ''))) stored
);
create index invoice_by_created_at on invoice (created_at desc, id);
create index invoice_by_status on invoice (status, created_at desc, id);
create index invoice_by_due_on on invoice (due_on, id);
create index invoice_by_total on invoice (total, id);
create index invoice_by_customer on invoice (customer_id, created_at desc, id);
create index invoice_by_subscription on invoice (subscription_id, created_at desc) where subscription_id is not null;
create index invoice_by_credits on invoice (credits) where credits is not null;
-- What is still owed: aging and the overdue job look at nothing else, however many invoices were paid.
create index invoice_open on invoice (due_on) include (due, currency, customer_id) where due > 0;
create index invoice_by_words on invoice using gin (to_tsvector('simple', search_words));

create table invoice_line (
    invoice_id  uuid not null references invoice,
    line        smallint not null check (line >= 1),
    description text not null check (length(description) between 1 and 300),
    quantity    numeric(12, 3) not null check (quantity > 0),
    unit_price  numeric(19, 2) not null check (unit_price >= 0),
    vat_rate    numeric(5, 2) not null check (vat_rate between 0 and 100),
    net         numeric(19, 2) not null,
    discount    numeric(19, 2) not null,
    vat         numeric(19, 2) not null,
    primary key (invoice_id, line)
);
