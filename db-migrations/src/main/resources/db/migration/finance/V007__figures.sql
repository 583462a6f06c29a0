-- Money that came by payments less what was given back, in EGP, day by day in the zone of the company.
create table revenue_day (
    day      date not null,
    stream   text not null check (stream in ('SUBSCRIPTIONS', 'BOOKINGS', 'SERVICES', 'OTHER')),
    method   text not null,
    amount   numeric(19, 2) not null,
    payments bigint not null,
    primary key (day, stream, method)
);

-- What is not in revenue_day yet. A payment only adds a row here, so that payments do not wait for one another; a job folds
-- rows into the days, and whoever reads adds both.
create table revenue_delta (
    id       uuid primary key,
    day      date not null,
    stream   text not null,
    method   text not null,
    amount   numeric(19, 2) not null,
    payments int not null
);

-- What competitors ask for, as somebody has seen it.
create table competitor_price (
    id           uuid primary key,
    competitor   text not null check (length(competitor) between 1 and 120),
    price        numeric(19, 2) not null check (price >= 0),
    currency     text not null check (currency ~ '^[A-Z]{3}$'),
    market_share numeric(5, 2) not null check (market_share between 0 and 100),
    observed_on  date not null,
    recorded_at  timestamptz not null,
    recorded_by  uuid not null,
    unique (competitor, observed_on)
);

create index expense_by_paid_at on expense (paid_at) where paid_at is not null;
create index payout_by_completed_at on payout (completed_at) where completed_at is not null;
