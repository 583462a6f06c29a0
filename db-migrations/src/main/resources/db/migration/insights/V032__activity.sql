-- How many requests an account has sent on a day to one group of routes, as platform tells it.
create table activity (
    account_id  uuid not null,
    route_group text not null,
    day         date not null,
    requests    bigint not null,
    heard_at    timestamptz not null,
    primary key (account_id, route_group, day)
);
create index activity_by_heard_at on activity (heard_at);
create index activity_by_day on activity (account_id, day);

-- The last day on which an account has used a group of routes.
create table last_use (
    account_id  uuid not null,
    route_group text not null,
    day         date not null,
    primary key (account_id, route_group)
);
