-- Areas that are watched. One that is removed stays, for the names in what happened.
create table geofence (
    id            uuid primary key,
    version       bigint not null,
    name          text not null check (length(name) between 1 and 100),
    description   text check (length(description) <= 500),
    shape         text not null check (shape in ('CIRCLE', 'POLYGON')),
    -- A circle has one point, its centre; a polygon all its corners, the last one the same as the first.
    latitudes     double precision[] not null,
    longitudes    double precision[] not null,
    radius        int check (radius between 10 and 500000),
    dwell_minutes int check (dwell_minutes between 1 and 10080),
    active        boolean not null,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    removed_at    timestamptz,
    check (cardinality(latitudes) = cardinality(longitudes)),
    check (case shape
               when 'CIRCLE' then cardinality(latitudes) = 1 and radius is not null
               else cardinality(latitudes) between 4 and 200 and radius is null
           end)
);
create unique index geofence_name on geofence (lower(name)) where removed_at is null;
create index geofence_by_name on geofence (name, id) where removed_at is null;
create index geofence_by_created_at on geofence (created_at desc, id) where removed_at is null;
create index geofence_by_updated_at on geofence (updated_at, id) where removed_at is null;
create index geofence_by_words on geofence using gin (to_tsvector('simple', lower(name))) where removed_at is null;

create table geofence_vehicle (
    geofence_id uuid not null references geofence,
    vehicle_id  uuid not null references vehicle,
    primary key (geofence_id, vehicle_id)
);
create index geofence_vehicle_by_vehicle on geofence_vehicle (vehicle_id);

create table geofence_fleet (
    geofence_id uuid not null references geofence,
    fleet_id    uuid not null references fleet,
    primary key (geofence_id, fleet_id)
);
create index geofence_fleet_by_fleet on geofence_fleet (fleet_id);

-- On which side of the border a vehicle was seen last.
create table geofence_presence (
    vehicle_id  uuid not null references vehicle,
    geofence_id uuid not null references geofence,
    inside      boolean not null,
    since       timestamptz not null,
    dwell_told  boolean not null,
    primary key (vehicle_id, geofence_id)
);

-- What happened at the borders, written once and never changed.
create table geofence_crossing (
    id          uuid primary key,
    vehicle_id  uuid not null references vehicle,
    geofence_id uuid not null references geofence,
    kind        text not null check (kind in ('ENTERED', 'EXITED', 'DWELLED')),
    entered_at  timestamptz not null,
    happened_at timestamptz not null,
    latitude    double precision not null,
    longitude   double precision not null,
    check (happened_at >= entered_at),
    constraint geofence_crossing_once unique (vehicle_id, geofence_id, entered_at, kind)
);
create index geofence_crossing_by_moment on geofence_crossing (happened_at desc, id);
create index geofence_crossing_by_geofence on geofence_crossing (geofence_id, happened_at desc, id);
create index geofence_crossing_by_vehicle on geofence_crossing (vehicle_id, happened_at desc, id);
create index geofence_crossing_by_kind on geofence_crossing (kind, happened_at desc, id);
