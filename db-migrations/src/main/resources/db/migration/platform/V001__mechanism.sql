-- First answers to requests that carried an Idempotency-Key.
create table idempotent_answer (
    account_id   uuid not null,
    key          text not null check (length(key) between 1 and 255),
    method       text not null,
    path         text not null,
    request_hash bytea not null,
    status       int not null,
    headers      jsonb not null,
    body         bytea not null,
    created_at   timestamptz not null,
    primary key (account_id, key)
);
create index idempotent_answer_by_created_at on idempotent_answer (created_at);

-- Public halves of the keys that sign access tokens.
create table verification_key (
    kid        text primary key,
    public_key bytea not null,
    created_at timestamptz not null,
    expires_at timestamptz,
    revoked_at timestamptz
);

-- Access tokens that stop working before they expire: all of a session or API token, or all that an account got before a moment.
create table token_revocation (
    subject    uuid not null,
    kind       text not null check (kind in ('SESSION', 'ACCOUNT')),
    not_before timestamptz not null,
    revoked_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (subject, kind)
);
create index token_revocation_by_revoked_at on token_revocation (revoked_at);
create index token_revocation_by_expires_at on token_revocation (expires_at);
