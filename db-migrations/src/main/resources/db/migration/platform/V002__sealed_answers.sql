-- An answer may hold what is shown once, such as a token. So it is sealed with a key made of the client's Idempotency-Key, and of
-- that key there is only a hash here. Answers that were stored open are forgotten.
drop table idempotent_answer;
create table idempotent_answer (
    account_id   uuid not null,
    key_hash     bytea not null check (octet_length(key_hash) = 32),
    method       text not null,
    path         text not null,
    request_mac  bytea not null,
    answer       bytea not null,
    created_at   timestamptz not null,
    primary key (account_id, key_hash)
);
create index idempotent_answer_by_created_at on idempotent_answer (created_at);
