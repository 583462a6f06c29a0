-- What an account is called now; a copy of what identity tells.
create table account (
    id      uuid primary key,
    version bigint not null,
    email   text not null,
    name    text not null,
    role    text not null,
    deleted boolean not null
);

-- What somebody did about a security event; one that nobody has touched is open and has no row.
create table security_case (
    entry_id    uuid primary key,
    status      text not null check (status in ('OPEN', 'RESOLVED')),
    assigned_to uuid,
    resolution  text,
    resolved_at timestamptz,
    resolved_by uuid,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    version     bigint not null
);

-- Traces that a pattern of threat is made of, kept as long as the longest window.
create table signal (
    pattern     text not null,
    subject     text not null,
    occurred_at timestamptz not null,
    event_id    uuid not null,
    weight      bigint not null,
    primary key (pattern, subject, occurred_at, event_id)
);
create index signal_by_time on signal (occurred_at);

create table alert (
    id             uuid primary key,
    pattern        text not null,
    subject        text not null,
    severity       text not null,
    status         text not null check (status in ('ACTIVE', 'INVESTIGATING', 'RESOLVED')),
    ip             text,
    account_id     uuid,
    occurrences    bigint not null,
    first_seen     timestamptz not null,
    last_seen      timestamptz not null,
    contained      boolean not null,
    false_positive boolean not null,
    assigned_to    uuid,
    resolution     text,
    resolved_at    timestamptz,
    resolved_by    uuid,
    created_at     timestamptz not null,
    updated_at     timestamptz not null,
    version        bigint not null
);
-- What is seen again while an alert is open belongs to it.
create unique index alert_open on alert (pattern, subject) where status <> 'RESOLVED';
create index alert_by_last_seen on alert (last_seen desc, id);
create index alert_by_created_at on alert (created_at desc, id);
create index alert_by_status on alert (status, last_seen desc, id);
create index alert_by_pattern on alert (pattern, last_seen desc, id);
create index alert_by_severity on alert (severity, last_seen desc, id);

create table blocked_address (
    id          uuid primary key,
    address     text not null,
    reason      text not null,
    blocked_at  timestamptz not null,
    blocked_by  uuid not null,
    blocker     text not null,
    expires_at  timestamptz,
    alert_id    uuid,
    released_at timestamptz,
    released_by uuid,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    version     bigint not null
);
create unique index blocked_address_in_force on blocked_address (address) where released_at is null;
create index blocked_address_by_time on blocked_address (blocked_at desc, id);
create index blocked_address_by_address on blocked_address (address, blocked_at desc, id);
create index blocked_address_by_expiry on blocked_address (expires_at, id);
