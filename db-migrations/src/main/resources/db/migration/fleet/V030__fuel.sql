-- Fields of entries of the ledgers (fuel, downtime, expenses, papers) before and after, one row a field; never changed.
create table ledger_change (
    id           uuid primary key,
    subject_id   uuid not null,
    version      bigint not null,
    field        text not null,
    before_value text,
    after_value  text,
    changed_at   timestamptz not null,
    changed_by   uuid not null,
    actor_name   text not null
);
create index ledger_change_by_subject on ledger_change (subject_id, version desc, id);

-- Fuel and electricity that vehicles took in. An entry that was removed stays, for its history.
create table fuel_entry (
    id            uuid primary key,
    version       bigint not null,
    vehicle_id    uuid not null references vehicle,
    driver_id     uuid references driver,
    filled_at     timestamptz not null,
    fuel_type     text not null check (fuel_type in ('GASOLINE', 'DIESEL', 'LPG', 'CNG', 'ELECTRIC')),
    quantity      numeric(9, 3) not null check (quantity > 0),
    unit          text not null check (unit in ('LITRE', 'KWH')),
    unit_price    numeric(12, 4) not null check (unit_price >= 0),
    total_cost    numeric(19, 2) not null check (total_cost >= 0),
    currency      text not null check (currency ~ '^[A-Z]{3}$'),
    full_fill     boolean not null,
    odometer      numeric(10, 1) not null check (odometer >= 0),
    station       text check (length(station) <= 150),
    note          text check (length(note) <= 500),
    -- Since the full fill before, and only in a full fill that has one before it: kilometres, and what was filled in for them.
    pair_distance numeric(10, 1),
    pair_quantity numeric(12, 3),
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    removed_at    timestamptz,
    check ((unit = 'KWH') = (fuel_type = 'ELECTRIC')),
    check ((pair_distance is null) = (pair_quantity is null)),
    search_words  text not null generated always as (
        translate(lower(coalesce(station, '') || ' ' || coalesce(note, '')),
            '-./_''&|!:*()<>\,;"+@#', '                      ')) stored
);
-- The same receipt is entered once, however often a file is sent; a hybrid may take two fuels at one stop.
create unique index fuel_entry_once on fuel_entry (vehicle_id, filled_at, odometer, fuel_type) where removed_at is null;
create index fuel_entry_by_vehicle on fuel_entry (vehicle_id, filled_at desc, id) where removed_at is null;
create index fuel_entry_by_filled_at on fuel_entry (filled_at desc, id) where removed_at is null;
create index fuel_entry_by_created_at on fuel_entry (created_at desc, id) where removed_at is null;
create index fuel_entry_by_total_cost on fuel_entry (total_cost, id) where removed_at is null;
create index fuel_entry_by_quantity on fuel_entry (quantity, id) where removed_at is null;
create index fuel_entry_by_odometer on fuel_entry (odometer, id) where removed_at is null;
create index fuel_entry_by_fuel_type on fuel_entry (fuel_type, filled_at desc, id) where removed_at is null;
create index fuel_entry_by_driver on fuel_entry (driver_id, filled_at desc, id) where removed_at is null;
create index fuel_entry_by_words on fuel_entry using gin (to_tsvector('simple', search_words)) where removed_at is null;
