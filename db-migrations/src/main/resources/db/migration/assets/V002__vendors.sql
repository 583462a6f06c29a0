-- Who sells to the company or works for it.
create table vendor (
    id                  uuid primary key,
    version             bigint not null,
    name                text not null check (length(name) between 1 and 200),
    type                text not null check (
        type in ('SUPPLIER', 'SERVICE_PROVIDER', 'CONTRACTOR', 'CONSULTANT', 'OTHER')),
    category            text check (length(category) <= 100),
    description         text check (length(description) <= 2000),
    status              text not null check (
        status in ('PENDING_APPROVAL', 'ACTIVE', 'INACTIVE', 'SUSPENDED', 'BLACKLISTED')),
    primary_name        text check (length(primary_name) <= 200),
    primary_email       text check (length(primary_email) <= 254),
    primary_phone       text check (length(primary_phone) <= 40),
    primary_title       text check (length(primary_title) <= 100),
    secondary_name      text check (length(secondary_name) <= 200),
    secondary_email     text check (length(secondary_email) <= 254),
    secondary_phone     text check (length(secondary_phone) <= 40),
    secondary_title     text check (length(secondary_title) <= 100),
    street              text check (length(street) <= 300),
    city                text check (length(city) <= 100),
    state               text check (length(state) <= 100),
    country             text check (length(country) <= 100),
    zip_code            text check (length(zip_code) <= 20),
    registration_number text check (length(registration_number) <= 100),
    tax_id              text check (length(tax_id) <= 100),
    website             text check (length(website) <= 500),
    established_year    int check (established_year between 1500 and 2200),
    employee_count      int check (employee_count >= 0),
    annual_revenue      numeric(19, 2) check (annual_revenue >= 0),
    certifications      jsonb not null,
    tags                text[] not null,
    notes               text check (length(notes) <= 4000),
    reviews             int not null check (reviews >= 0),
    quality_sum         bigint not null,
    delivery_sum        bigint not null,
    communication_sum   bigint not null,
    pricing_sum         bigint not null,
    rating              numeric(3, 2) not null check (rating between 0 and 5),
    created_at          timestamptz not null,
    updated_at          timestamptz not null,
    removed_at          timestamptz,
    search_words        text not null generated always as (translate(
        lower(name || ' ' || coalesce(category, '') || ' ' || coalesce(primary_name, '') || ' '
            || coalesce(primary_email, '') || ' ' || coalesce(city, '') || ' ' || coalesce(tax_id, '')),
        '-./_''&|!:*()<>\,;"+@#', '                      ')) stored
);
create unique index vendor_name on vendor (lower(name)) where removed_at is null;
create index vendor_by_created_at on vendor (created_at desc, id) where removed_at is null;
create index vendor_by_updated_at on vendor (updated_at, id) where removed_at is null;
create index vendor_by_name on vendor (name, id) where removed_at is null;
create index vendor_by_rating on vendor (rating, id) where removed_at is null;
create index vendor_by_status on vendor (status, created_at desc, id) where removed_at is null;
create index vendor_by_type on vendor (type, created_at desc, id) where removed_at is null;
create index vendor_by_category on vendor (lower(category), created_at desc, id) where removed_at is null;
create index vendor_by_city on vendor (lower(city), created_at desc, id) where removed_at is null;
create index vendor_by_tags on vendor using gin (tags);
create index vendor_by_words on vendor using gin (to_tsvector('simple', search_words));

-- What somebody of the house thinks of a vendor: one opinion each, which may be changed.
create table vendor_review (
    vendor_id     uuid not null references vendor,
    reviewer_id   uuid not null,
    quality       int not null check (quality between 1 and 5),
    delivery      int not null check (delivery between 1 and 5),
    communication int not null check (communication between 1 and 5),
    pricing       int not null check (pricing between 1 and 5),
    comment       text check (length(comment) <= 2000),
    reviewer_name text not null,
    reviewed_at   timestamptz not null,
    primary key (vendor_id, reviewer_id)
);

-- What was agreed with a vendor.
create sequence vendor_contract_number;
create table vendor_contract (
    id              uuid primary key,
    version         bigint not null,
    vendor_id       uuid not null references vendor,
    number          text not null check (length(number) between 1 and 50),
    title           text not null check (length(title) between 1 and 200),
    description     text check (length(description) <= 4000),
    type            text not null check (type in ('SERVICE', 'SUPPLY', 'CONSULTING', 'MAINTENANCE', 'OTHER')),
    status          text not null check (status in ('DRAFT', 'ACTIVE', 'EXPIRED', 'TERMINATED', 'RENEWED')),
    value           numeric(19, 2) not null check (value >= 0),
    currency        text not null check (currency ~ '^[A-Z]{3}$'),
    start_date      date not null,
    end_date        date not null,
    renewal_date    date,
    payment_terms   text check (length(payment_terms) <= 1000),
    delivery_terms  text check (length(delivery_terms) <= 1000),
    warranty        text check (length(warranty) <= 1000),
    termination     text check (length(termination) <= 1000),
    deliverables    jsonb not null,
    created_by      uuid not null,
    created_by_name text not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    removed_at      timestamptz,
    check (start_date <= end_date)
);
create unique index vendor_contract_number_taken on vendor_contract (lower(number)) where removed_at is null;
create index vendor_contract_by_created_at on vendor_contract (created_at desc, id) where removed_at is null;
create index vendor_contract_by_vendor on vendor_contract (vendor_id, created_at desc, id) where removed_at is null;
create index vendor_contract_by_status on vendor_contract (status, end_date, id) where removed_at is null;
create index vendor_contract_by_end_date on vendor_contract (end_date, id) where removed_at is null;
create index vendor_contract_by_start_date on vendor_contract (start_date, id) where removed_at is null;
create index vendor_contract_by_renewal_date on vendor_contract (renewal_date, id) where removed_at is null;
create index vendor_contract_by_value on vendor_contract (value, id) where removed_at is null;
create index vendor_contract_by_title on vendor_contract (title, id) where removed_at is null;

-- What has been said of a contract that comes to an end, so that each is said once, whichever instance says it.
create table vendor_contract_notice (
    contract_id uuid not null references vendor_contract,
    kind        text not null check (kind in ('EXPIRY', 'RENEWAL')),
    due_date    date not null,
    days_before int not null,
    given_at    timestamptz not null,
    primary key (contract_id, kind, due_date, days_before)
);

-- What was said to a vendor or by it, and when to come back to it.
create table vendor_communication (
    id              uuid primary key,
    version         bigint not null,
    vendor_id       uuid not null references vendor,
    type            text not null check (type in ('EMAIL', 'PHONE', 'MEETING', 'DOCUMENT', 'OTHER')),
    direction       text not null check (direction in ('INBOUND', 'OUTBOUND')),
    subject         text not null check (length(subject) between 1 and 300),
    content         text check (length(content) <= 20000),
    priority        text not null check (priority in ('LOW', 'MEDIUM', 'HIGH', 'URGENT')),
    status          text not null check (status in ('DRAFT', 'SENT', 'RECEIVED', 'CLOSED')),
    date            timestamptz not null,
    follow_up_date  date,
    participants    jsonb not null,
    attachments     jsonb not null,
    created_by      uuid not null,
    created_by_name text not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    removed_at      timestamptz
);
create index vendor_communication_by_date on vendor_communication (date desc, id) where removed_at is null;
create index vendor_communication_by_vendor on vendor_communication (vendor_id, date desc, id) where removed_at is null;
create index vendor_communication_by_type on vendor_communication (type, date desc, id) where removed_at is null;
create index vendor_communication_by_status on vendor_communication (status, date desc, id) where removed_at is null;
create index vendor_communication_by_created_at on vendor_communication (created_at desc, id) where removed_at is null;
create index vendor_communication_to_follow_up on vendor_communication (follow_up_date, id)
    where removed_at is null and status <> 'CLOSED';
