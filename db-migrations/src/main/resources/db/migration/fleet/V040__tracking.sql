-- Where vehicles were, one row per moment; degrees of WGS 84 in steps of a millionth. Vehicles are never deleted and each ingest
-- locks those it writes for, so a foreign key here would only cost a look-up per point.
create table vehicle_location (
    vehicle_id  uuid not null,
    recorded_at timestamptz not null,
    latitude    double precision not null check (latitude between -90 and 90),
    longitude   double precision not null check (longitude between -180 and 180),
    speed       numeric(4, 1) check (speed between 0 and 400),
    heading     numeric(4, 1) check (heading >= 0 and heading < 360),
    -- A second delivery of the same point changes nothing. It is also the index of a track over a period.
    primary key (vehicle_id, recorded_at)
);
-- Points arrive about in the order of their moments, so a few kilobytes tell where the old ones lie.
create index vehicle_location_by_moment on vehicle_location using brin (recorded_at) with (pages_per_range = 32);

-- The newest point of each vehicle, and how its trip goes.
create table vehicle_position (
    vehicle_id      uuid primary key references vehicle,
    recorded_at     timestamptz not null,
    latitude        double precision not null,
    longitude       double precision not null,
    speed           numeric(4, 1),
    heading         numeric(4, 1),
    moved_at        timestamptz,
    trip_started_at timestamptz,
    speeding_told   boolean not null,
    check (moved_at <= recorded_at),
    check (trip_started_at <= moved_at)
);
-- Both rows change with every point that is newer: room on their pages keeps the indexes of vehicle out of it.
alter table vehicle set (fillfactor = 80);
alter table vehicle_position set (fillfactor = 80);
create index vehicle_position_by_moment on vehicle_position (recorded_at desc, vehicle_id);

-- The first moment of each trip in which a vehicle was faster than its fleet may be.
create table speeding (
    id              uuid primary key,
    vehicle_id      uuid not null references vehicle,
    fleet_id        uuid not null references fleet,
    trip_started_at timestamptz not null,
    happened_at     timestamptz not null,
    speed           numeric(4, 1) not null,
    speed_limit     int not null,
    latitude        double precision not null,
    longitude       double precision not null,
    check (speed > speed_limit),
    constraint speeding_once_per_trip unique (vehicle_id, trip_started_at)
);
create index speeding_by_moment on speeding (happened_at desc, id);
create index speeding_by_vehicle on speeding (vehicle_id, happened_at desc, id);
create index speeding_by_fleet on speeding (fleet_id, happened_at desc, id);
create index speeding_by_speed on speeding (speed, id);
