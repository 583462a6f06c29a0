create table kpi_target (
    id         uuid primary key,
    kpi        text not null unique,
    goal       numeric(19, 2) not null check (goal >= 0),
    direction  text not null check (direction in ('AT_LEAST', 'AT_MOST')),
    tolerance  numeric(5, 2) not null check (tolerance between 0 and 100),
    status     text not null check (status in ('ON_TRACK', 'AT_RISK', 'OFF_TRACK')),
    version    bigint not null,
    set_at     timestamptz not null,
    set_by     uuid not null,
    checked_at timestamptz not null
);

-- A target that was crossed. It stays when the target is changed or taken away.
create table kpi_alert (
    id              uuid primary key,
    kpi             text not null,
    from_status     text not null,
    to_status       text not null,
    value           numeric(19, 2) not null,
    goal            numeric(19, 2) not null,
    raised_at       timestamptz not null,
    acknowledged_at timestamptz,
    acknowledged_by uuid
);
create index kpi_alert_by_time on kpi_alert (raised_at, id);
create index kpi_alert_by_kpi on kpi_alert (kpi, raised_at, id);
create index kpi_alert_open on kpi_alert (raised_at, id) where acknowledged_at is null;
