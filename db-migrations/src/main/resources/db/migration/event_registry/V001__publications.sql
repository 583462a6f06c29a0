-- One row per event and listener, until the listener has heard it: the layout of Spring Modulith's registry, version 2, and
-- beside it when a failed delivery is due again and why it failed.
create table event_publication (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text not null,
    completion_attempts    int not null,
    last_resubmission_date timestamptz,
    next_attempt           timestamptz,
    error                  text
);
create index event_publication_by_status on event_publication (status, publication_date);
create index event_publication_by_due on event_publication (next_attempt) where status = 'FAILED';

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
