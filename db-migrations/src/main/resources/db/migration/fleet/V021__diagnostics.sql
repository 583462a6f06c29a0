-- What the on-board diagnostics of a vehicle said at a moment; never changed.
create table obd_reading (
    id                uuid primary key,
    vehicle_id        uuid not null references vehicle,
    read_at           timestamptz not null,
    odometer          numeric(10, 1) check (odometer >= 0),
    engine_rpm        int check (engine_rpm between 0 and 20000),
    speed             numeric(5, 1) check (speed between 0 and 500),
    coolant_celsius   numeric(5, 1) check (coolant_celsius between -60 and 250),
    engine_load       numeric(4, 1) check (engine_load between 0 and 100),
    fuel_level        numeric(4, 1) check (fuel_level between 0 and 100),
    battery_volts     numeric(6, 2) check (battery_volts between 0 and 1000),
    location          text check (length(location) <= 200),
    codes             text not null check (length(codes) <= 400),
    recorded_at       timestamptz not null
);
-- A device that sends a reading again does not have two.
create unique index obd_reading_moment on obd_reading (vehicle_id, read_at desc);
create index obd_reading_by_read_at on obd_reading (read_at desc, id);

-- When each vehicle was scanned last.
create table obd_scan (
    vehicle_id   uuid primary key references vehicle,
    last_scan_at timestamptz not null
);
create index obd_scan_by_last_scan_at on obd_scan (last_scan_at desc, vehicle_id);

-- A fault of a vehicle, from the first time it was seen to the day it was repaired.
create table trouble_code (
    id              uuid primary key,
    version         bigint not null,
    vehicle_id      uuid not null references vehicle,
    code            text not null check (code ~ '^[PCBU][0-3][0-9A-F]{3}$'),
    description     text not null check (length(description) between 1 and 200),
    severity        text not null check (severity in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    status          text not null check (status in ('ACTIVE', 'PENDING', 'RESOLVED')),
    seen_count      bigint not null check (seen_count > 0),
    first_seen      timestamptz not null,
    last_seen       timestamptz not null,
    odometer        numeric(10, 1) not null check (odometer >= 0),
    location        text check (length(location) <= 200),
    resolved_at     timestamptz,
    resolved_by     uuid,
    resolution_note text check (length(resolution_note) <= 1000),
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    check (first_seen <= last_seen),
    check ((resolved_at is not null) = (status = 'RESOLVED'))
);
-- One fault of a vehicle is open once, however often it is seen.
create unique index trouble_code_open on trouble_code (vehicle_id, code) where status <> 'RESOLVED';
create index trouble_code_by_vehicle on trouble_code (vehicle_id, last_seen desc, id);
create index trouble_code_by_last_seen on trouble_code (last_seen desc, id);
create index trouble_code_by_first_seen on trouble_code (first_seen, id);
create index trouble_code_by_severity on trouble_code (severity, last_seen desc, id);
create index trouble_code_by_status on trouble_code (status, last_seen desc, id);
create index trouble_code_by_code on trouble_code (code text_pattern_ops, last_seen desc, id);
create index trouble_code_by_plain_code on trouble_code (code, id);
create index trouble_code_by_seen_count on trouble_code (seen_count, id);
