-- Amounts are in hundredths of the base currency (EGP).
create table payment (
    payment_id   uuid primary key,
    version      bigint not null,
    gone         boolean not null,
    amount       bigint not null,
    completed_at timestamptz,
    heard_at     timestamptz not null
);
create index payment_by_heard_at on payment (heard_at);

-- What was given back. Finance tells it once and not again in a snapshot of the payments.
create table refund (
    refund_id    uuid primary key,
    payment_id   uuid not null,
    amount       bigint not null,
    completed_at timestamptz not null,
    heard_at     timestamptz not null
);

create table expense (
    expense_id  uuid primary key,
    version     bigint not null,
    gone        boolean not null,
    category    text not null,
    status      text not null,
    amount      bigint not null,
    incurred_on date not null,
    heard_at    timestamptz not null
);
create index expense_by_heard_at on expense (heard_at);

-- The same as figure_day for whole months, so that a long range costs a few rows.
create table figure_month (
    figure text not null,
    month  date not null,
    amount bigint not null,
    primary key (figure, month)
);
insert into figure_month (figure, month, amount)
select figure, date_trunc('month', day)::date, sum(amount) from figure_day group by 1, 2;
