-- Operator classes with which an exclusion constraint compares an id and a period at once.
create extension if not exists btree_gist with schema public;

-- What the company owns. What is removed stays, for its history, and is not shown.
create sequence asset_number;
create table asset (
    id                uuid primary key,
    version           bigint not null,
    number            text not null unique check (length(number) between 1 and 20),
    name              text not null check (length(name) between 1 and 200),
    type              text not null check (type in ('VEHICLE', 'EQUIPMENT', 'IT_HARDWARE', 'FURNITURE', 'OTHER')),
    category          text check (length(category) <= 100),
    description       text check (length(description) <= 2000),
    serial_number     text check (length(serial_number) <= 100),
    model             text check (length(model) <= 100),
    manufacturer      text check (length(manufacturer) <= 100),
    purchase_date     date,
    purchase_price    numeric(19, 2) check (purchase_price >= 0),
    appraised_value   numeric(19, 2) check (appraised_value >= 0),
    salvage_value     numeric(19, 2) check (salvage_value >= 0),
    useful_life       int check (useful_life between 1 and 1200),
    currency          text not null check (currency ~ '^[A-Z]{3}$'),
    condition         text not null check (
        condition in ('ACTIVE', 'INACTIVE', 'MAINTENANCE', 'RETIRED', 'LOST', 'STOLEN')),
    building          text check (length(building) <= 100),
    floor             text check (length(floor) <= 50),
    room              text check (length(room) <= 50),
    latitude          numeric(8, 6) check (latitude between -90 and 90),
    longitude         numeric(9, 6) check (longitude between -180 and 180),
    holder_id         uuid,
    holder_name       text check (length(holder_name) between 1 and 200),
    holder_email      text check (length(holder_email) <= 254),
    holder_department text check (length(holder_department) <= 100),
    last_service      date,
    next_service      date,
    service_interval  int check (service_interval between 1 and 3650),
    total_services    int not null check (total_services >= 0),
    total_cost        numeric(19, 2) not null check (total_cost >= 0),
    warranty_start    date,
    warranty_end      date,
    warranty_provider text check (length(warranty_provider) <= 200),
    warranty_terms    text check (length(warranty_terms) <= 2000),
    tags              text[] not null,
    images            text[] not null,
    documents         jsonb not null,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    removed_at        timestamptz,
    check ((latitude is null) = (longitude is null)),
    check (salvage_value <= purchase_price),
    check (warranty_start <= warranty_end),
    check (holder_name is null or condition not in ('INACTIVE', 'RETIRED') and removed_at is null),
    check (holder_name is not null or holder_id is null and holder_email is null and holder_department is null),
    -- Words in lower case, so that a search finds the beginning of any of them.
    search_words      text not null generated always as (translate(
        lower(number || ' ' || name || ' ' || coalesce(serial_number, '') || ' ' || coalesce(manufacturer, '') || ' '
            || coalesce(model, '') || ' ' || coalesce(category, '') || ' ' || coalesce(holder_name, '')),
        '-./_''&|!:*()<>\,;"+@#', '                      ')) stored
);
create unique index asset_serial_number on asset (lower(serial_number)) where removed_at is null;
create index asset_by_created_at on asset (created_at desc, id) where removed_at is null;
create index asset_by_updated_at on asset (updated_at, id) where removed_at is null;
create index asset_by_name on asset (name, id) where removed_at is null;
create index asset_by_number on asset (number, id) where removed_at is null;
create index asset_by_purchase_date on asset (purchase_date, id) where removed_at is null;
create index asset_by_purchase_price on asset (purchase_price, id) where removed_at is null;
create index asset_by_next_service on asset (next_service, id) where removed_at is null;
create index asset_by_condition on asset (condition, created_at desc, id) where removed_at is null;
create index asset_by_type on asset (type, created_at desc, id) where removed_at is null;
create index asset_by_category on asset (lower(category), created_at desc, id) where removed_at is null;
create index asset_by_building on asset (lower(building), created_at desc, id) where removed_at is null;
create index asset_by_holder on asset (holder_id, created_at desc, id) where removed_at is null;
create index asset_by_department on asset (lower(holder_department), created_at desc, id) where removed_at is null;
create index asset_held on asset (created_at desc, id) where removed_at is null and holder_name is not null;
create index asset_by_warranty_end on asset (warranty_end, id) where removed_at is null;
create index asset_by_tags on asset using gin (tags);
create index asset_by_words on asset using gin (to_tsvector('simple', search_words));

-- Who had what, and from when to when. Of one asset there is one active assignment, and no two at the same time.
create table assignment (
    id                uuid primary key,
    version           bigint not null,
    asset_id          uuid not null references asset,
    holder_id         uuid,
    holder_name       text not null check (length(holder_name) between 1 and 200),
    holder_email      text check (length(holder_email) <= 254),
    holder_department text check (length(holder_department) <= 100),
    assigned_by       uuid not null,
    assigned_by_name  text not null,
    assigned_at       timestamptz not null,
    due_date          date,
    returned_at       timestamptz,
    purpose           text check (length(purpose) <= 500),
    notes             text check (length(notes) <= 2000),
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    removed_at        timestamptz,
    check (returned_at >= assigned_at),
    check (removed_at is null or returned_at is not null),
    constraint assignment_overlaps
        exclude using gist (asset_id with =, tstzrange(assigned_at, returned_at) with &&) where (removed_at is null)
);
create unique index assignment_active on assignment (asset_id) where returned_at is null;
create index assignment_by_assigned_at on assignment (assigned_at desc, id) where removed_at is null;
create index assignment_by_asset on assignment (asset_id, assigned_at desc, id) where removed_at is null;
create index assignment_by_holder on assignment (holder_id, assigned_at desc, id) where removed_at is null;
create index assignment_by_due_date on assignment (due_date, id) where removed_at is null;
create index assignment_by_returned_at on assignment (returned_at, id) where removed_at is null;
create index assignment_by_created_at on assignment (created_at desc, id) where removed_at is null;

-- The accounts of the house, as identity tells of them: to whom something can be given.
create table person (
    id         uuid primary key,
    version    bigint not null,
    name       text not null,
    email      text not null,
    department text,
    active     boolean not null
);

-- The vehicles of the fleet, as fleet tells of them: by how many a cost is divided.
create table fleet_vehicle (
    id       uuid primary key,
    version  bigint not null,
    in_fleet boolean not null,
    heard_at timestamptz not null
);
create index fleet_vehicle_in_fleet on fleet_vehicle (in_fleet);
