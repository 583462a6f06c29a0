-- How many requests an account has sent on a day of the company to one group of routes.
create table request_day (
    account_id  uuid not null,
    route_group text not null,
    day         date not null,
    requests    bigint not null,
    primary key (account_id, route_group, day)
);
