alter table account add column company text;
alter table payment add column customer_id uuid;
alter table refund add column customer_id uuid;

-- What an account has paid less what it got back, in hundredths of EGP: altogether, and by month. It is an enterprise client when
-- its account is of that realm, which may be told before or after it pays.
create table client (
    client_id  uuid primary key,
    enterprise boolean not null default false,
    revenue    bigint not null default 0
);
create index client_by_revenue on client (revenue desc, client_id) where enterprise;

create table client_month (
    client_id uuid not null,
    month     date not null,
    amount    bigint not null,
    primary key (client_id, month)
);
