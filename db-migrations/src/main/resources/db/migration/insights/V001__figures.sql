-- What was heard, one row per fact of a producer. A row that is there has been counted; heard_at is when it was last told, live or
-- in a snapshot.
create table account_status (
    account_id  uuid not null,
    sequence    bigint not null,
    from_status text,
    to_status   text not null,
    changed_at  timestamptz not null,
    heard_at    timestamptz not null,
    primary key (account_id, sequence)
);
create index account_status_by_heard_at on account_status (heard_at);

create table vehicle_status (
    vehicle_id  uuid not null,
    sequence    bigint not null,
    from_status text,
    to_status   text not null,
    changed_at  timestamptz not null,
    heard_at    timestamptz not null,
    primary key (vehicle_id, sequence)
);
create index vehicle_status_by_heard_at on vehicle_status (heard_at);

create table session (
    session_id uuid primary key,
    version    bigint not null,
    started_at timestamptz not null,
    ended_at   timestamptz,
    heard_at   timestamptz not null
);
create index session_by_heard_at on session (heard_at);

-- By how much a figure moved on a day, in the time zone of the company, and how much it is altogether. Both move in the
-- transaction that stores the fact, so reading a figure costs the same whatever stands behind it.
create table figure_day (
    figure text not null,
    day    date not null,
    amount bigint not null,
    primary key (figure, day)
);
create table figure_total (
    figure text primary key,
    amount bigint not null,
    as_of  timestamptz not null
);

-- The last time a projection was built anew from snapshots.
create table rebuild (
    topic        text primary key,
    request_id   uuid not null,
    requested_at timestamptz not null,
    completed_at timestamptz,
    facts        bigint
);
