-- How an account proves who it is. The primary key is the account: an account has one credential at most.
create table credential (
    account_id          uuid primary key references account (id),
    version             bigint not null,
    password_hash       text,
    one_time            boolean not null,
    password_changed_at timestamptz,
    failed_attempts     int not null check (failed_attempts >= 0),
    locked_until        timestamptz,
    created_at          timestamptz not null,
    updated_at          timestamptz not null
);
create index credential_by_locked_until on credential (locked_until) where locked_until is not null;

-- Second factor: a TOTP secret, encrypted with a key that is not in the database.
create table second_factor (
    account_id uuid primary key references account (id),
    version    bigint not null,
    status     text not null check (status in ('SETUP', 'ENABLED', 'DISABLED')),
    secret     bytea not null,
    last_step  bigint not null,
    enabled_at timestamptz,
    created_at timestamptz not null,
    updated_at timestamptz not null
);
create table backup_code (
    account_id uuid not null references second_factor (account_id) on delete cascade,
    code_hash  bytea not null,
    used_at    timestamptz,
    primary key (account_id, code_hash)
);

-- A session is the family of its refresh tokens; generation is the one that is live. Break-glass access has no account, so
-- account_id refers to none.
create table session (
    id               uuid primary key,
    version          bigint not null,
    account_id       uuid not null,
    kind             text not null check (kind in ('STANDARD', 'ENTERPRISE', 'PARTNER', 'EMERGENCY')),
    status           text not null check (status in ('ACTIVE', 'EXPIRED', 'LOGGED_OUT', 'SUSPENDED', 'TERMINATED')),
    generation       int not null check (generation >= 0),
    started_at       timestamptz not null,
    last_activity_at timestamptz not null,
    expires_at       timestamptz not null,
    ends_by          timestamptz not null,
    tokens_expire_at timestamptz not null,
    ended_at         timestamptz,
    end_reason       text,
    ended_by         uuid,
    ip               text,
    user_agent       text,
    device_type      text not null check (device_type in ('MOBILE', 'TABLET', 'DESKTOP', 'UNKNOWN')),
    device_id        text,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    check ((status = 'ACTIVE') = (ended_at is null))
);
create index session_by_account on session (account_id, status, started_at desc);
create index session_active_by_expiry on session (expires_at) where status = 'ACTIVE';
create index session_by_started_at on session (started_at desc, id);
create index session_by_last_activity on session (last_activity_at desc, id);
create index session_by_status on session (status, started_at desc);

-- Hashes only. The second constraint is the last word on "never two live successors".
create table refresh_token (
    token_hash  bytea primary key,
    session_id  uuid not null references session (id) on delete cascade,
    generation  int not null,
    issued_at   timestamptz not null,
    expires_at  timestamptz not null,
    replaced_at timestamptz,
    unique (session_id, generation)
);
create unique index refresh_token_one_live on refresh_token (session_id) where replaced_at is null;
create index refresh_token_by_expiry on refresh_token (expires_at);

-- Reset links, verification links, codes by mail, and sign-ins that wait for their second factor: single use, short life.
create table proof_token (
    id          uuid primary key,
    account_id  uuid not null references account (id),
    purpose     text not null check (purpose in ('PASSWORD_RESET', 'EMAIL_VERIFICATION', 'MAIL_CODE', 'SECOND_FACTOR')),
    token_hash  bytea not null unique,
    context     text,
    attempts    int not null,
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    used_at     timestamptz
);
create index proof_token_by_account on proof_token (account_id, purpose, created_at desc);
create index proof_token_by_expiry on proof_token (expires_at);

create table api_token (
    id          uuid primary key,
    version     bigint not null,
    account_id  uuid not null references account (id),
    name        text not null,
    scopes      text[] not null,
    kid         text not null,
    expires_at  timestamptz not null,
    revoked_at  timestamptz,
    revoked_by  uuid,
    end_reason  text,
    created_at  timestamptz not null,
    updated_at  timestamptz not null
);
create index api_token_by_account on api_token (account_id, created_at desc);
create index api_token_by_kid on api_token (kid, expires_at);

-- Private halves, encrypted with a key that is not in the database. At most one signs.
create table signing_key (
    kid         text primary key,
    private_key bytea not null,
    status      text not null check (status in ('ACTIVE', 'RETIRED', 'REVOKED')),
    created_at  timestamptz not null,
    retired_at  timestamptz,
    expires_at  timestamptz,
    revoked_at  timestamptz
);
create unique index signing_key_one_active on signing_key ((true)) where status = 'ACTIVE';

-- A break-glass secret works once: its hash is the key.
create table emergency_use (
    secret_hash bytea primary key,
    session_id  uuid not null,
    used_at     timestamptz not null,
    ip          text,
    user_agent  text
);

-- Every attempt to sign in. account_id is null when no account has the name that was typed; the name is not kept.
create table login_attempt (
    id         uuid primary key,
    account_id uuid,
    at         timestamptz not null,
    outcome    text not null,
    ip         text,
    user_agent text
);
create index login_attempt_by_account on login_attempt (account_id, at desc);
create index login_attempt_by_at on login_attempt (at);
create index session_by_kind on session (kind, started_at desc);
create index session_by_device_type on session (device_type, started_at desc);
