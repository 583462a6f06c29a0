-- Insurance of vehicles. The premium is for the days from the first to the last, both included.
create table insurance_policy (
    id            uuid primary key,
    version       bigint not null,
    vehicle_id    uuid not null references vehicle,
    insurer       text not null check (length(insurer) between 1 and 150),
    policy_number text not null check (length(policy_number) between 1 and 60),
    coverage      text not null check (coverage in ('COMPULSORY', 'THIRD_PARTY', 'COMPREHENSIVE', 'OTHER')),
    premium       numeric(19, 2) not null check (premium >= 0),
    currency      text not null check (currency ~ '^[A-Z]{3}$'),
    starts_on     date not null,
    ends_on       date not null,
    note          text check (length(note) <= 500),
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    removed_at    timestamptz,
    check (ends_on between starts_on and starts_on + 3660),
    search_words  text not null generated always as (
        translate(lower(insurer || ' ' || policy_number), '-./_''&|!:*()<>\,;"+@#', '                      ')) stored
);
create unique index insurance_policy_once on insurance_policy (vehicle_id, lower(policy_number), starts_on)
    where removed_at is null;
create index insurance_policy_by_vehicle on insurance_policy (vehicle_id, ends_on desc, id) where removed_at is null;
create index insurance_policy_by_ends_on on insurance_policy (ends_on, id) where removed_at is null;
create index insurance_policy_by_starts_on on insurance_policy (starts_on, id) where removed_at is null;
create index insurance_policy_by_created_at on insurance_policy (created_at desc, id) where removed_at is null;
create index insurance_policy_by_coverage on insurance_policy (coverage, ends_on, id) where removed_at is null;
create index insurance_policy_by_words on insurance_policy using gin (to_tsvector('simple', search_words))
    where removed_at is null;

-- Permissions of the authorities to have a vehicle on the road.
create table registration (
    id           uuid primary key,
    version      bigint not null,
    vehicle_id   uuid not null references vehicle,
    number       text not null check (length(number) between 1 and 60),
    authority    text not null check (length(authority) between 1 and 150),
    issued_on    date not null,
    expires_on   date not null,
    note         text check (length(note) <= 500),
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    removed_at   timestamptz,
    check (expires_on >= issued_on),
    search_words text not null generated always as (
        translate(lower(number || ' ' || authority), '-./_''&|!:*()<>\,;"+@#', '                      ')) stored
);
create unique index registration_once on registration (vehicle_id, lower(number), issued_on) where removed_at is null;
create index registration_by_vehicle on registration (vehicle_id, expires_on desc, id) where removed_at is null;
create index registration_by_expires_on on registration (expires_on, id) where removed_at is null;
create index registration_by_issued_on on registration (issued_on, id) where removed_at is null;
create index registration_by_created_at on registration (created_at desc, id) where removed_at is null;
create index registration_by_words on registration using gin (to_tsvector('simple', search_words))
    where removed_at is null;

-- Documents of vehicles that are kept elsewhere: only where they are, never what is in them.
create table vehicle_document (
    id           uuid primary key,
    version      bigint not null,
    vehicle_id   uuid not null references vehicle,
    kind         text not null check (
        kind in ('LICENCE', 'INSURANCE', 'REGISTRATION', 'INSPECTION', 'PURCHASE', 'PHOTO', 'OTHER')),
    title        text not null check (length(title) between 1 and 150),
    url          text not null check (url ~ '^https://' and length(url) <= 2000),
    expires_on   date,
    note         text check (length(note) <= 500),
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    removed_at   timestamptz,
    search_words text not null generated always as (
        translate(lower(title || ' ' || coalesce(note, '')), '-./_''&|!:*()<>\,;"+@#', '                      ')) stored
);
create index vehicle_document_by_vehicle on vehicle_document (vehicle_id, created_at desc, id) where removed_at is null;
create index vehicle_document_by_kind on vehicle_document (kind, created_at desc, id) where removed_at is null;
create index vehicle_document_by_title on vehicle_document (title, id) where removed_at is null;
create index vehicle_document_by_expires_on on vehicle_document (expires_on, id) where removed_at is null;
create index vehicle_document_by_latest_expires_on on vehicle_document (expires_on desc nulls last, id)
    where removed_at is null;
create index vehicle_document_by_created_at on vehicle_document (created_at desc, id) where removed_at is null;
create index vehicle_document_by_words on vehicle_document using gin (to_tsvector('simple', search_words))
    where removed_at is null;

-- Which last days were told of. The key keeps it to once, however many instances look.
create table expiry_notice (
    subject_id uuid not null,
    expires_on date not null,
    told_at    timestamptz not null,
    primary key (subject_id, expires_on)
);
