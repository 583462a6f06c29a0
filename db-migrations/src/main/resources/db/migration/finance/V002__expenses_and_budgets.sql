-- What may be spent on a category in a period, in EGP. reserved is promised to expenses that are not paid yet.
create table budget (
    id                uuid primary key,
    version           bigint not null,
    name              text not null check (length(name) between 1 and 100),
    category          text not null check (length(category) between 1 and 60),
    starts_on         date not null,
    ends_on           date not null,
    allocated         numeric(19, 2) not null check (allocated >= 0),
    reserved          numeric(19, 2) not null check (reserved >= 0),
    spent             numeric(19, 2) not null check (spent >= 0),
    warning_threshold numeric(5, 2) not null check (warning_threshold between 1 and 100),
    overrun_allowed   boolean not null,
    status            text not null check (status in ('ACTIVE', 'CLOSED')),
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    check (ends_on >= starts_on),
    check (overrun_allowed or reserved + spent <= allocated),
    search_words      text not null generated always as (lower(name || ' ' || category)) stored,
    -- One active budget at a time for a category. The text enters as a range of one hash, so that no extension is needed.
    constraint budget_per_category exclude using gist (
        int8range(hashtextextended(lower(category), 0), hashtextextended(lower(category), 0), '[]') with &&,
        daterange(starts_on, ends_on, '[]') with &&) where (status = 'ACTIVE')
);
create index budget_by_category on budget (lower(category), starts_on);
create index budget_by_status on budget (status, created_at desc, id);
create index budget_by_created_at on budget (created_at desc, id);
create index budget_by_starts_on on budget (starts_on, id);
create index budget_by_name on budget (name, id);
create index budget_by_words on budget using gin (to_tsvector('simple', search_words));

-- How far over its allocation a budget went, and through which expense.
create table budget_breach (
    id          uuid primary key,
    budget_id   uuid not null references budget,
    expense_id  uuid not null,
    category    text not null,
    allocated   numeric(19, 2) not null,
    used        numeric(19, 2) not null,
    amount_over numeric(19, 2) not null check (amount_over > 0),
    breached_at timestamptz not null
);
create index budget_breach_by_budget on budget_breach (budget_id, breached_at desc);
create index budget_breach_by_breached_at on budget_breach (breached_at desc, id);

create table expense (
    id                uuid primary key,
    version           bigint not null,
    amount            numeric(19, 2) not null check (amount > 0),
    currency          text not null check (currency ~ '^[A-Z]{3}$'),
    base_amount       numeric(19, 2) not null check (base_amount >= 0),
    rate              numeric(18, 8) not null,
    rate_date         date not null,
    rate_source       text not null,
    category          text not null check (length(category) between 1 and 60),
    description       text not null check (length(description) between 1 and 500),
    vendor            text check (length(vendor) <= 120),
    incurred_on       date not null,
    attachments       text[] not null check (cardinality(attachments) <= 20),
    status            text not null check (status in ('PENDING', 'APPROVED', 'PAID', 'REJECTED', 'CANCELLED')),
    budget_id         uuid references budget,
    submitted_by      uuid not null,
    submitted_by_name text not null,
    decided_by        uuid,
    decided_by_name   text,
    decided_at        timestamptz,
    reason            text check (length(reason) <= 500),
    paid_at           timestamptz,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    check (status not in ('APPROVED', 'PAID', 'REJECTED') or decided_by is not null),
    constraint expense_not_approved_by_its_submitter check (status not in ('APPROVED', 'PAID') or decided_by <> submitted_by),
    search_words      text not null generated always as (
        lower(description || ' ' || category || ' ' || coalesce(vendor, ''))) stored
);
create index expense_by_created_at on expense (created_at desc, id);
create index expense_by_status on expense (status, created_at desc, id);
create index expense_by_category on expense (lower(category), incurred_on, id);
create index expense_by_incurred_on on expense (incurred_on desc, id);
create index expense_by_amount on expense (amount, id);
create index expense_by_vendor on expense (lower(vendor), created_at desc, id);
create index expense_by_submitter on expense (submitted_by, created_at desc, id);
create index expense_by_budget on expense (budget_id);
create index expense_by_words on expense using gin (to_tsvector('simple', search_words));

-- Up to how much in EGP a role approves; null is without limit. A role that is not here approves nothing.
create table approval_limit (
    role       text primary key check (length(role) between 1 and 60),
    most       numeric(19, 2) check (most >= 0),
    updated_at timestamptz not null,
    updated_by uuid not null
);
insert into approval_limit (role, most, updated_at, updated_by) values
    ('super_admin', null, '2026-01-01T00:00:00Z', '00000000-0000-0000-0000-000000000001'),
    ('head_administrator', null, '2026-01-01T00:00:00Z', '00000000-0000-0000-0000-000000000001'),
    ('executive', null, '2026-01-01T00:00:00Z', '00000000-0000-0000-0000-000000000001'),
    ('platform_admin', 500000, '2026-01-01T00:00:00Z', '00000000-0000-0000-0000-000000000001'),
    ('admin', 500000, '2026-01-01T00:00:00Z', '00000000-0000-0000-0000-000000000001'),
    ('finance_officer', 50000, '2026-01-01T00:00:00Z', '00000000-0000-0000-0000-000000000001');
