-- What a report is made of. Its status is that of its last run and stands here so that lists can be filtered by it.
create table report (
    id            uuid primary key,
    name          text not null,
    description   text not null,
    kind          text not null check (kind in ('FINANCIAL', 'OPERATIONAL', 'USER_ANALYTICS', 'FLEET', 'CUSTOM')),
    category      text not null,
    sections      text[] not null check (cardinality(sections) > 0),
    columns       text[] not null,
    filters       jsonb not null,
    period        text not null,
    period_from   date,
    period_to     date,
    format        text not null check (format in ('CSV', 'XLSX', 'PDF', 'JSON')),
    frequency     text not null,
    cron          text,
    zone          text not null,
    next_run_at   timestamptz,
    last_run_at   timestamptz,
    recipients    text[] not null,
    shared        boolean not null,
    template      boolean not null,
    owner_id      uuid not null,
    owner_name    text not null,
    version       bigint not null,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    deleted_at    timestamptz,
    status        text not null default 'DRAFT' check (status in ('DRAFT', 'SCHEDULED', 'GENERATING', 'COMPLETED', 'FAILED')),
    file_run_id   uuid,
    usage_count   bigint not null default 0,
    check ((period_from is null) = (period_to is null)),
    check (period_from <= period_to)
);
create index report_by_creation on report (created_at desc, id) where deleted_at is null;
create index report_by_update on report (updated_at desc, id) where deleted_at is null;
create index report_by_name on report (name, id) where deleted_at is null;
create index report_by_owner on report (owner_id, created_at desc, id) where deleted_at is null;
create index report_by_kind on report (kind, created_at desc, id) where deleted_at is null;
create index report_by_category on report (category, created_at desc, id) where deleted_at is null;
create index report_by_status on report (status, created_at desc, id) where deleted_at is null;
create index report_by_words on report using gin (to_tsvector('simple', lower(name)));
create index report_due on report (next_run_at) where deleted_at is null and next_run_at is not null;

-- One making of a report, with what it was asked for at that moment. Whoever makes it holds the claim until the lease is over;
-- what it writes carries the claim, so that two who believe to hold it cannot mix their pages. A run is complete when its
-- checksum is known, never before.
create table report_run (
    id             uuid primary key,
    report_id      uuid not null references report,
    name           text not null,
    sections       text[] not null,
    columns        text[] not null,
    filters        jsonb not null,
    period         text not null,
    period_from    date,
    period_to      date,
    day            date not null,
    format         text not null,
    recipients     text[] not null,
    state          text not null check (state in ('QUEUED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED')),
    attempt        integer not null default 0,
    claim_id       uuid,
    lease_until    timestamptz,
    row_count      bigint not null default 0,
    expected_rows  bigint not null default 0,
    byte_count     bigint not null default 0,
    sha256         text,
    manifest       jsonb,
    error          text,
    requested_by   uuid not null,
    requested_name text not null,
    requested_at   timestamptz not null,
    scheduled_for  timestamptz,
    started_at     timestamptz,
    finished_at    timestamptz,
    expires_at     timestamptz,
    removed_at     timestamptz,
    unique (report_id, scheduled_for),
    check ((state = 'COMPLETED') = (sha256 is not null)),
    check ((state = 'COMPLETED') = (manifest is not null))
);
create index report_run_by_report on report_run (report_id, requested_at desc, id);
create index report_run_by_time on report_run (requested_at desc, id);
create index report_run_by_end on report_run (finished_at desc, id);
create index report_run_by_state on report_run (state, requested_at desc, id);
create index report_run_by_format on report_run (format, requested_at desc, id);
create index report_run_waiting on report_run (requested_at, id) where state = 'QUEUED';
create index report_run_running on report_run (lease_until) where state = 'RUNNING';
create index report_run_open on report_run (requested_by) where state in ('QUEUED', 'RUNNING');
create index report_run_expiring on report_run (expires_at) where state = 'COMPLETED' and removed_at is null;

-- The file of a run in pieces, so that it outlives a restart, is read by every instance, and is never whole in memory.
create table report_chunk (
    run_id   uuid not null references report_run on delete cascade,
    claim_id uuid not null,
    number   integer not null,
    content  bytea not null,
    primary key (run_id, claim_id, number)
);
alter table report_chunk alter column content set storage external;

create index expense_by_day on expense (incurred_on, expense_id);
