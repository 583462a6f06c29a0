-- Ways that vehicles are sent. The places are kept side by side: the first is the start, the last the end, the stops in between
-- in their order.
create table route (
    id              uuid primary key,
    version         bigint not null,
    name            text not null check (length(name) between 1 and 100),
    description     text check (length(description) <= 500),
    status          text not null check (status in ('PLANNED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED')),
    vehicle_id      uuid references vehicle,
    driver_id       uuid references driver,
    place_names     text[] not null,
    latitudes       double precision[] not null,
    longitudes      double precision[] not null,
    service_minutes int[] not null,
    distance_km     numeric(8, 2) not null check (distance_km >= 0),
    planned_minutes int not null check (planned_minutes >= 0),
    planned_start   timestamptz,
    fuel_cost       numeric(19, 2) check (fuel_cost >= 0),
    currency        text not null check (currency ~ '^[A-Z]{3}$'),
    started_at      timestamptz,
    ended_at        timestamptz,
    end_reason      text check (length(end_reason) <= 500),
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    removed_at      timestamptz,
    check (cardinality(place_names) between 2 and 102),
    check (cardinality(latitudes) = cardinality(place_names)),
    check (cardinality(longitudes) = cardinality(place_names)),
    check (cardinality(service_minutes) = cardinality(place_names)),
    check (ended_at >= started_at),
    check ((status in ('IN_PROGRESS', 'COMPLETED')) <= (started_at is not null)),
    check (status <> 'IN_PROGRESS' or vehicle_id is not null)
);
-- A vehicle and a driver are on one way at a time.
create unique index route_of_vehicle_under_way on route (vehicle_id) where status = 'IN_PROGRESS';
create unique index route_of_driver_under_way on route (driver_id) where status = 'IN_PROGRESS';
create index route_open_by_vehicle on route (vehicle_id, created_at)
    where status in ('PLANNED', 'IN_PROGRESS') and removed_at is null;
create index route_by_vehicle on route (vehicle_id, created_at desc, id) where removed_at is null;
create index route_by_driver on route (driver_id, created_at desc, id) where removed_at is null;
create index route_by_status on route (status, created_at desc, id) where removed_at is null;
create index route_by_created_at on route (created_at desc, id) where removed_at is null;
create index route_by_updated_at on route (updated_at, id) where removed_at is null;
create index route_by_name on route (name, id) where removed_at is null;
create index route_by_distance on route (distance_km, id) where removed_at is null;
create index route_by_planned_start on route (planned_start, id) where removed_at is null;
create index route_by_words on route using gin (to_tsvector('simple', lower(name))) where removed_at is null;

-- Who was given a way, written once and never changed; sequence is the version of the route it led to.
create table route_assignment (
    id          uuid primary key,
    route_id    uuid not null references route,
    sequence    bigint not null,
    vehicle_id  uuid,
    driver_id   uuid,
    assigned_at timestamptz not null,
    assigned_by uuid not null,
    actor_name  text not null,
    constraint route_assignment_of_version unique (route_id, sequence)
);
