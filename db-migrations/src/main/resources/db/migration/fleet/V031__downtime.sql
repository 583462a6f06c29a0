-- When vehicles stood still, and why. Without an end it still does. What was removed was a mistake and stays for its history.
create table downtime (
    id         uuid primary key,
    version    bigint not null,
    vehicle_id uuid not null references vehicle,
    reason     text not null check (reason in ('MAINTENANCE', 'BREAKDOWN', 'DRIVER_ISSUES', 'WEATHER', 'OTHER')),
    planned    boolean not null,
    started_at timestamptz not null,
    ended_at   timestamptz,
    note       text check (length(note) <= 500),
    created_at timestamptz not null,
    updated_at timestamptz not null,
    removed_at timestamptz,
    check (ended_at > started_at),
    -- A vehicle cannot stand still twice at the same time.
    constraint downtime_overlap
        exclude using gist (vehicle_id with =, tstzrange(started_at, ended_at) with &&) where (removed_at is null)
);
create index downtime_by_vehicle on downtime (vehicle_id, started_at desc, id) where removed_at is null;
create index downtime_by_started_at on downtime (started_at desc, id) where removed_at is null;
create index downtime_by_ended_at on downtime (ended_at, id) where removed_at is null;
create index downtime_by_latest_ended_at on downtime (ended_at desc nulls last, id) where removed_at is null;
create index downtime_by_created_at on downtime (created_at desc, id) where removed_at is null;
create index downtime_by_reason on downtime (reason, started_at desc, id) where removed_at is null;
create index downtime_open on downtime (started_at desc, id) where removed_at is null and ended_at is null;

-- What an hour of standing still costs: of a vehicle, of the vehicles of a fleet, or (neither named) of all others.
create table downtime_rate (
    id            uuid primary key,
    version       bigint not null,
    vehicle_id    uuid references vehicle,
    fleet_id      uuid references fleet,
    cost_per_hour numeric(19, 2) not null check (cost_per_hour >= 0),
    currency      text not null check (currency ~ '^[A-Z]{3}$'),
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    removed_at    timestamptz,
    check (num_nonnulls(vehicle_id, fleet_id) <= 1)
);
create unique index downtime_rate_once on downtime_rate (vehicle_id, fleet_id) nulls not distinct
    where removed_at is null;
create index downtime_rate_by_fleet on downtime_rate (fleet_id) where removed_at is null;
create index downtime_rate_by_created_at on downtime_rate (created_at desc, id) where removed_at is null;
