-- What happened, one row per event, by month of the moment it happened (UTC). Rows are only ever inserted, and leave with their
-- month. JSON is kept as text: the chain seals these very bytes.
create table entry (
    id             uuid not null,
    occurred_at    timestamptz not null,
    recorded_at    timestamptz not null,
    event_type     text not null,
    module         text not null,
    action         text not null,
    resource       text not null,
    resource_id    text,
    resource_name  text,
    category       text not null,
    severity       text not null check (severity in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    outcome        text not null check (outcome in ('SUCCESS', 'FAILURE', 'PARTIAL')),
    security       boolean not null,
    actor_kind     text not null,
    actor_id       uuid not null,
    actor_name     text not null,
    session_id     uuid,
    ip             text,
    user_agent     text,
    correlation_id text not null,
    details        text not null,
    changes        text not null,
    words          tsvector not null,
    -- The moment is part of the key because a partitioned table wants it there. An event that is heard twice says the same moment.
    primary key (id, occurred_at)
) partition by range (occurred_at);
create index entry_by_time on entry (occurred_at desc, id);
create index entry_by_actor on entry (actor_id, occurred_at desc, id);
create index entry_by_action on entry (action, occurred_at desc, id);
create index entry_by_resource on entry (resource, resource_id, occurred_at desc, id);
create index entry_by_resource_time on entry (resource, occurred_at desc, id);
create index entry_by_category on entry (category, occurred_at desc, id);
create index entry_severe on entry (severity, occurred_at desc, id) where severity in ('HIGH', 'CRITICAL');
create index entry_not_successful on entry (outcome, occurred_at desc, id) where outcome <> 'SUCCESS';
create index entry_of_security on entry (occurred_at desc, id) where security;
create index entry_by_session on entry (session_id, occurred_at desc, id) where session_id is not null;
create index entry_by_words on entry using gin (words);

-- Takes what belongs to no month that has been made; rows move out when it is.
create table entry_partition_rest partition of entry default;

-- Rows that wait for their place in the chain. Written with the row; a row that commits late waits here like any other.
create table unsealed (
    entry_id    uuid not null,
    occurred_at timestamptz not null
);

-- The chain: hash = SHA-256 over the hash before, the sequence and the digest; digest = SHA-256 of the row as canonical JSON.
create table seal (
    sequence    bigint not null,
    entry_id    uuid not null,
    occurred_at timestamptz not null,
    digest      bytea not null,
    hash        bytea not null,
    sealed_at   timestamptz not null,
    primary key (sequence, sealed_at)
) partition by range (sealed_at);
create table seal_partition_rest partition of seal default;

-- What the chain was at a moment; the same stands in the anchor file outside the database. Rows that happened before the horizon
-- may be gone.
create table checkpoint (
    sequence bigint primary key,
    hash     bytea not null,
    made_at  timestamptz not null,
    horizon  timestamptz,
    anchored boolean not null
);
create index checkpoint_to_anchor on checkpoint (sequence) where not anchored;

-- The last time somebody or the daily job looked through the chain.
create table verification (
    id             uuid primary key,
    first_sequence bigint not null,
    last_sequence  bigint not null,
    bad_sequence   bigint,
    finding        text,
    anchored       boolean not null,
    verified_at    timestamptz not null
);
create index verification_by_time on verification (verified_at desc, id);

-- Sums per day (in the time zone of the company), moved by the sealing of rows, which has one writer.
create table daily_count (
    day      date not null,
    module   text not null,
    action   text not null,
    category text not null,
    severity text not null,
    outcome  text not null,
    entries  bigint not null,
    primary key (day, module, action, category, severity, outcome)
);
create table daily_actor (
    day        date not null,
    actor_id   uuid not null,
    actor_kind text not null,
    entries    bigint not null,
    failures   bigint not null,
    last_at    timestamptz not null,
    primary key (day, actor_id)
);
create index daily_actor_by_actor on daily_actor (actor_id, day);

-- Makes the partition of a month and takes over what waited for it elsewhere. Runs as the owner of the tables, so the program
-- itself needs no right to change them. Answers whether the partition is new.
create function ensure_partition(parent text, month date) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    part text := parent || '_partition_' || to_char(month, 'YYYY_MM');
    rest text := parent || '_partition_rest';
    moment text := case parent when 'entry' then 'occurred_at' when 'seal' then 'sealed_at' end;
    first_moment timestamptz := date_trunc('month', month::timestamp) at time zone 'UTC';
    end_moment timestamptz := (date_trunc('month', month::timestamp) + interval '1 month') at time zone 'UTC';
begin
    if moment is null then
        raise exception 'There are no partitions of %', parent;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('audit.' || parent, 0));
    if to_regclass('audit.' || part) is not null then
        return false;
    end if;
    execute format('create table audit.%I (like audit.%I including defaults including constraints)', part, parent);
    execute format('with moved as (delete from audit.%I where %I >= %L and %I < %L returning *) insert into audit.%I select * from moved',
        rest, moment, first_moment, moment, end_moment, part);
    execute format('alter table audit.%I attach partition audit.%I for values from (%L) to (%L)', parent, part, first_moment, end_moment);
    return true;
end
$$;

-- The months that have partitions, the oldest first.
create function partition_months(parent text) returns setof date
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select to_date(right(c.relname, 7), 'YYYY_MM')
    from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = ('audit.' || parent)::regclass and c.relname ~ '_partition_\d{4}_\d{2}$'
    order by 1
$$;

-- Drops the partition of a month with everything in it.
create function drop_partition(parent text, month date) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if parent not in ('entry', 'seal') then
        raise exception 'There are no partitions of %', parent;
    end if;
    execute format('drop table audit.%I', parent || '_partition_' || to_char(month, 'YYYY_MM'));
end
$$;
