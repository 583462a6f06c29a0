-- Every change of status that other modules told of: of accounts, vehicles and sessions. A row is written once. The topic is that
-- of the snapshots which tell the same again; the sequence is the one of the event.
create table status_change (
    topic        text not null,
    subject_id   uuid not null,
    sequence     bigint not null,
    from_status  text,
    to_status    text not null,
    happened_at  timestamptz not null,
    -- The rebuild whose snapshot last told of this row.
    confirmed_by uuid,
    -- By the clock of the database, which all instances of Clutch share.
    stored_at    timestamptz not null default now(),
    primary key (topic, subject_id, sequence)
);
create index status_change_by_happened_at on status_change (topic, happened_at);
create index status_change_by_confirmed_by on status_change (confirmed_by) where confirmed_by is not null;

-- By how much each figure moved on each day of the company's time zone. A busy day is spread over several slots, so that events
-- that are heard at the same time do not wait for one another; a figure is the sum over all of them.
create table kpi_daily (
    metric text not null,
    day    date not null,
    slot   smallint not null,
    delta  bigint not null,
    primary key (metric, day, slot)
);

-- Rebuilds of projections. At most one per topic is running.
create table rebuild (
    id             uuid primary key,
    topic          text not null,
    correlation_id text not null,
    state          text not null check (state in ('RUNNING', 'COMPLETED', 'SUPERSEDED')),
    requested_at   timestamptz not null default now(),
    requested_by   text not null,
    completed_at   timestamptz,
    rows_removed   bigint not null default 0
);
create unique index rebuild_running on rebuild (topic) where state = 'RUNNING';
create index rebuild_by_topic on rebuild (topic, requested_at desc);
