-- What vehicles cost beside fuel, maintenance and insurance. What was removed was a mistake and stays for its history.
create table vehicle_expense (
    id           uuid primary key,
    version      bigint not null,
    vehicle_id   uuid not null references vehicle,
    category     text not null check (
        category in ('TOLL', 'TYRES', 'PARKING', 'FINE', 'LICENCE', 'CLEANING', 'OTHER')),
    spent_on     date not null,
    amount       numeric(19, 2) not null check (amount >= 0),
    currency     text not null check (currency ~ '^[A-Z]{3}$'),
    vendor       text check (length(vendor) <= 150),
    note         text check (length(note) <= 500),
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    removed_at   timestamptz,
    search_words text not null generated always as (
        translate(lower(coalesce(vendor, '') || ' ' || coalesce(note, '')),
            '-./_''&|!:*()<>\,;"+@#', '                      ')) stored
);
create index vehicle_expense_by_vehicle on vehicle_expense (vehicle_id, spent_on desc, id) where removed_at is null;
create index vehicle_expense_by_spent_on on vehicle_expense (spent_on desc, id) where removed_at is null;
create index vehicle_expense_by_category on vehicle_expense (category, spent_on desc, id) where removed_at is null;
create index vehicle_expense_by_amount on vehicle_expense (amount, id) where removed_at is null;
create index vehicle_expense_by_created_at on vehicle_expense (created_at desc, id) where removed_at is null;
create index vehicle_expense_by_words on vehicle_expense using gin (to_tsvector('simple', search_words))
    where removed_at is null;
