-- Needed by constraints over a vehicle and a period.
create extension if not exists btree_gist with schema public;

-- People who drive. One that is removed stays, for the history of the vehicles.
create table driver (
    id                 uuid primary key,
    version            bigint not null,
    name               text not null check (length(name) between 1 and 200),
    phone              text not null check (length(phone) between 3 and 30),
    email              text check (length(email) between 3 and 254),
    license_number     text not null check (length(license_number) between 3 and 40),
    license_class      text not null check (license_class in ('A', 'B', 'C', 'D', 'E', 'F')),
    license_expires_on date not null,
    status             text not null check (status in ('ACTIVE', 'INACTIVE', 'SUSPENDED', 'TRAINING')),
    certifications     text[] not null,
    hired_on           date,
    emergency_name     text check (length(emergency_name) between 1 and 200),
    emergency_phone    text check (length(emergency_phone) between 3 and 30),
    emergency_relation text check (length(emergency_relation) <= 60),
    created_at         timestamptz not null,
    updated_at         timestamptz not null,
    removed_at         timestamptz,
    search_words       text not null generated always as (
        translate(lower(name), '-./_''&|!:*()<>\,;"+@#', '                      ')
        || ' ' || lower(license_number) || ' ' || translate(phone, ' +-()', '')) stored
);
create unique index driver_license_number on driver (license_number) where removed_at is null;
create index driver_by_created_at on driver (created_at desc, id) where removed_at is null;
create index driver_by_updated_at on driver (updated_at, id) where removed_at is null;
create index driver_by_name on driver (name, id) where removed_at is null;
create index driver_by_license_expiry on driver (license_expires_on, id) where removed_at is null;
create index driver_by_status on driver (status, name, id) where removed_at is null;
create index driver_by_license_class on driver (license_class, created_at desc, id) where removed_at is null;
create index driver_by_words on driver using gin (to_tsvector('simple', search_words)) where removed_at is null;

-- Who drove what, and when; an assignment without an end is the one of today.
create table driver_assignment (
    id          uuid primary key,
    vehicle_id  uuid not null references vehicle,
    driver_id   uuid not null references driver,
    assigned_at timestamptz not null,
    ended_at    timestamptz,
    note        text check (length(note) <= 500),
    assigned_by uuid not null,
    actor_name  text not null,
    ended_by    uuid,
    end_reason  text check (length(end_reason) <= 500),
    check (ended_at >= assigned_at),
    constraint driver_assignment_one_per_vehicle
        exclude using gist (vehicle_id with =, tstzrange(assigned_at, ended_at) with &&),
    constraint driver_assignment_one_per_driver
        exclude using gist (driver_id with =, tstzrange(assigned_at, ended_at) with &&)
);
create unique index driver_assignment_of_vehicle on driver_assignment (vehicle_id) where ended_at is null;
create unique index driver_assignment_of_driver on driver_assignment (driver_id) where ended_at is null;
create index driver_assignment_by_vehicle on driver_assignment (vehicle_id, assigned_at desc, id);
create index driver_assignment_by_driver on driver_assignment (driver_id, assigned_at desc, id);
