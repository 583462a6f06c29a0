alter table session add column device text not null default 'unknown';
alter table session add column door text not null default 'standard';
alter table payment add column method text not null default 'unknown';
alter table account add column time_zone text not null default '';

-- What was paid in its own currency, and whether the expense pays for something that is told as a cost of its own.
alter table expense add column currency text not null default 'EGP';
alter table expense add column original bigint;
alter table expense add column settles boolean not null default false;
update expense set original = amount;
alter table expense alter column original set not null;

-- What fleet and assets say something cost, in hundredths. base is the same in EGP by the newest rate up to its first day, null as
-- long as there is none. A cost that is spread counts day by day from the first day to the last.
create table cost (
    topic      text not null,
    id         uuid not null,
    version    bigint not null,
    gone       boolean not null,
    kind       text not null,
    currency   text not null,
    amount     bigint not null,
    base       bigint,
    first_day  date,
    last_day   date,
    heard_at   timestamptz not null,
    primary key (topic, id)
);
create index cost_by_heard_at on cost (topic, heard_at);
create index cost_by_currency on cost (currency, first_day) where currency <> 'EGP';

-- Units of EGP for one unit of the currency, from the day on until there is a newer rate.
create table exchange_rate (
    currency  text not null,
    rate_date date not null,
    rate      numeric(18, 8) not null,
    heard_at  timestamptz not null,
    primary key (currency, rate_date)
);

-- Something that asks for attention from a day on: a paper that lapses, a service that is due, a payout that waits, a budget that is
-- overdrawn, an alert. Without a day it asks for nothing. Of several with one slot of one vehicle the one with the latest day counts.
create table matter (
    topic      text not null,
    id         uuid not null,
    version    bigint not null,
    gone       boolean not null,
    vehicle_id uuid,
    slot       text not null,
    day        date,
    heard_at   timestamptz not null,
    primary key (topic, id)
);
create index matter_by_heard_at on matter (topic, heard_at);
create index matter_by_vehicle on matter (vehicle_id);

-- Vehicles as fleet tells them.
create table vehicle (
    vehicle_id uuid primary key,
    version    bigint not null,
    gone       boolean not null,
    fuel       text not null,
    kilometres bigint not null,
    efficiency bigint,
    created_at timestamptz not null,
    heard_at   timestamptz not null
);
create index vehicle_by_heard_at on vehicle (heard_at);
