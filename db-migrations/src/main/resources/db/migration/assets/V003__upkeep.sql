-- Work on an asset, planned or done.
create table maintenance_record (
    id             uuid primary key,
    version        bigint not null,
    asset_id       uuid not null references asset,
    vendor_id      uuid references vendor,
    type           text not null check (type in
        ('ROUTINE', 'REPAIR', 'INSPECTION', 'UPGRADE', 'PREVENTIVE', 'CORRECTIVE', 'EMERGENCY')),
    priority       text not null check (priority in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    description    text not null check (length(description) between 1 and 2000),
    technician     text check (length(technician) <= 200),
    status         text not null check (status in ('SCHEDULED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED')),
    scheduled_date date not null,
    started_at     timestamptz,
    completed_date date,
    next_due_date  date,
    estimated_cost numeric(19, 2) check (estimated_cost >= 0),
    cost           numeric(19, 2) not null check (cost >= 0),
    currency       text not null check (currency ~ '^[A-Z]{3}$'),
    notes          text check (length(notes) <= 4000),
    attachments    text[] not null,
    recorded_by      uuid not null,
    recorded_by_name text not null,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    removed_at     timestamptz,
    check ((status = 'COMPLETED') = (completed_date is not null))
);
create index maintenance_record_by_asset on maintenance_record (asset_id, scheduled_date desc, id)
    where removed_at is null;
create index maintenance_record_by_vendor on maintenance_record (vendor_id, scheduled_date desc, id)
    where removed_at is null;
create index maintenance_record_by_scheduled_date on maintenance_record (scheduled_date desc, id)
    where removed_at is null;
create index maintenance_record_by_created_at on maintenance_record (created_at desc, id) where removed_at is null;
create index maintenance_record_by_status on maintenance_record (status, scheduled_date desc, id)
    where removed_at is null;
create index maintenance_record_by_type on maintenance_record (type, scheduled_date desc, id)
    where removed_at is null;
create index maintenance_record_by_cost on maintenance_record (cost, id) where removed_at is null;
-- Everything a sum of costs needs stands in the index.
create index maintenance_record_costs on maintenance_record (currency, completed_date)
    include (cost, type, asset_id) where removed_at is null and status = 'COMPLETED';
create unique index maintenance_record_in_progress on maintenance_record (asset_id)
    where removed_at is null and status = 'IN_PROGRESS';

-- What an asset costs beside its maintenance.
create table operating_cost (
    id               uuid primary key,
    version          bigint not null,
    asset_id         uuid references asset,
    vendor_id        uuid references vendor,
    kind             text not null check (kind in ('FUEL', 'INSURANCE', 'LICENSING', 'REPAIRS', 'OTHER')),
    amount           numeric(19, 2) not null check (amount > 0),
    currency         text not null check (currency ~ '^[A-Z]{3}$'),
    incurred_on      date not null,
    description      text check (length(description) <= 1000),
    recorded_by      uuid not null,
    recorded_by_name text not null,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    removed_at       timestamptz
);
create index operating_cost_by_incurred_on on operating_cost (incurred_on desc, id) where removed_at is null;
create index operating_cost_by_created_at on operating_cost (created_at desc, id) where removed_at is null;
create index operating_cost_by_asset on operating_cost (asset_id, incurred_on desc, id) where removed_at is null;
create index operating_cost_by_kind on operating_cost (kind, incurred_on desc, id) where removed_at is null;
create index operating_cost_by_amount on operating_cost (amount, id) where removed_at is null;
create index operating_cost_sums on operating_cost (currency, incurred_on) include (amount, kind, asset_id)
    where removed_at is null;
