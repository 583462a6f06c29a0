-- The table of Spring Modulith's JDBC registry, as its version 2 wants it.
create table event_publication (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text not null,
    completion_attempts    int not null,
    last_resubmission_date timestamptz
);
create index event_publication_by_hash on event_publication using hash (serialized_event);
create index event_publication_by_status on event_publication (status, publication_date);

-- What has failed at least once: when it is due again, and why it failed.
create table delivery_failure (
    publication_id uuid primary key,
    attempts       int not null,
    next_attempt   timestamptz not null,
    error          text not null
);
create index delivery_failure_by_due on delivery_failure (next_attempt);

-- What failed too often and waits for a person.
create table parked_publication (
    id               uuid primary key,
    listener_id      text not null,
    event_type       text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    attempts         int not null,
    error            text not null,
    parked_at        timestamptz not null
);
create index parked_publication_by_parked_at on parked_publication (parked_at desc, id);
create index parked_publication_by_listener on parked_publication (listener_id, parked_at desc);
