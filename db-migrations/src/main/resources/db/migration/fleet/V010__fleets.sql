-- Groups of vehicles, each with its own thresholds. A group that is removed stays, for the names in what happened.
create table fleet (
    id                        uuid primary key,
    version                   bigint not null,
    name                      text not null check (length(name) between 1 and 100),
    description               text check (length(description) <= 500),
    manager                   text check (length(manager) between 1 and 100),
    status                    text not null check (status in ('ACTIVE', 'INACTIVE', 'SUSPENDED')),
    fuel_alert_threshold      numeric(4, 1) not null check (fuel_alert_threshold between 0 and 100),
    speed_limit               int not null check (speed_limit between 1 and 400),
    maintenance_reminder_days int not null check (maintenance_reminder_days between 0 and 365),
    created_at                timestamptz not null,
    updated_at                timestamptz not null,
    removed_at                timestamptz
);
create unique index fleet_name on fleet (lower(name)) where removed_at is null;
create index fleet_by_name on fleet (name, id);
create index fleet_by_status on fleet (status, name, id);
create index fleet_by_created_at on fleet (created_at desc, id);
create index fleet_by_updated_at on fleet (updated_at, id);

alter table vehicle
    add column fleet_id           uuid references fleet,
    add column tank_capacity      numeric(7, 1) check (tank_capacity > 0),
    add column battery_capacity   numeric(7, 1) check (battery_capacity > 0),
    add column purchase_date      date,
    add column useful_life_months int check (useful_life_months between 1 and 1200),
    add column salvage_value      numeric(19, 2) check (salvage_value >= 0),
    add column engine_hours       numeric(9, 1) check (engine_hours >= 0),
    -- When the two meters were read last; null before the first reading.
    add column odometer_read_at     timestamptz,
    add column engine_hours_read_at timestamptz;
create index vehicle_by_fleet on vehicle (fleet_id, created_at desc, id);
