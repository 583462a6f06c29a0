-- The vehicles of the company. What has left the fleet stays, for its history.
create table vehicle (
    id               uuid primary key,
    version          bigint not null,
    license_plate    text not null check (length(license_plate) between 1 and 20),
    vin              text check (vin ~ '^[A-HJ-NPR-Z0-9]{17}$'),
    make             text not null check (length(make) between 1 and 60),
    model            text not null check (length(model) between 1 and 60),
    year             int not null check (year between 1886 and 2200),
    name             text check (length(name) <= 100),
    color            text check (length(color) <= 40),
    fuel_type        text check (fuel_type in ('GASOLINE', 'DIESEL', 'ELECTRIC', 'HYBRID', 'LPG', 'CNG')),
    transmission     text check (transmission in ('MANUAL', 'AUTOMATIC', 'SEMI_AUTOMATIC', 'CVT')),
    engine_size      text check (length(engine_size) <= 20),
    status           text not null check (
        status in ('ACTIVE', 'MAINTENANCE', 'OUT_OF_SERVICE', 'INACTIVE', 'DECOMMISSIONED', 'RETIRED')),
    mileage          numeric(10, 1) not null check (mileage >= 0),
    fuel_level       numeric(4, 1) check (fuel_level between 0 and 100),
    fuel_efficiency  numeric(6, 2) check (fuel_efficiency >= 0),
    last_maintenance timestamptz,
    next_maintenance timestamptz,
    latitude         numeric(8, 6) check (latitude between -90 and 90),
    longitude        numeric(9, 6) check (longitude between -180 and 180),
    address          text check (length(address) <= 300),
    purchase_price   numeric(19, 2) check (purchase_price >= 0),
    currency         text not null check (currency ~ '^[A-Z]{3}$'),
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    check ((latitude is null) = (longitude is null)),
    -- Words in lower case, so that a search finds the beginning of any of them: the plate also without its gaps, and the last
    -- six characters of the VIN, which is how people read it out.
    search_words     text not null generated always as (
        translate(
            lower(license_plate || ' ' || make || ' ' || model || ' ' || coalesce(name, '')),
            '-./_''&|!:*()<>\,;"+@#', '                      ')
        || ' ' || translate(lower(license_plate), ' -.', '')
        || ' ' || lower(coalesce(vin || ' ' || right(vin, 6), ''))) stored
);
-- A plate moves on to the next vehicle when its first one has left the fleet; a VIN belongs to one vehicle for ever.
create unique index vehicle_license_plate on vehicle (license_plate) where status not in ('DECOMMISSIONED', 'RETIRED');
create unique index vehicle_vin on vehicle (vin);
create index vehicle_by_created_at on vehicle (created_at desc, id);
create index vehicle_by_updated_at on vehicle (updated_at, id);
create index vehicle_by_license_plate on vehicle (license_plate, id);
create index vehicle_by_make on vehicle (make, id);
create index vehicle_by_model on vehicle (model, id);
create index vehicle_by_year on vehicle (year, id);
create index vehicle_by_mileage on vehicle (mileage, id);
create index vehicle_by_next_maintenance on vehicle (next_maintenance, id);
create index vehicle_by_status on vehicle (status, created_at desc, id);
create index vehicle_by_fuel_type on vehicle (fuel_type, created_at desc, id);
create index vehicle_by_make_and_model on vehicle (lower(make), lower(model), created_at desc, id);
create index vehicle_by_lower_model on vehicle (lower(model), created_at desc, id);
create index vehicle_by_words on vehicle using gin (to_tsvector('simple', search_words));

-- Every change of status, written once and never changed; sequence is the version of the vehicle it led to.
create table vehicle_status_change (
    vehicle_id  uuid not null references vehicle,
    sequence    bigint not null,
    id          uuid not null unique,
    from_status text,
    to_status   text not null,
    reason      text check (length(reason) <= 500),
    changed_at  timestamptz not null,
    changed_by  uuid not null,
    actor_name  text not null,
    primary key (vehicle_id, sequence)
);
