-- Of whom a session was. Null in what was heard before; a snapshot of the sessions fills it in.
alter table session add column account_id uuid;
create index session_by_account on session (account_id, started_at);

-- One row per account: what identity tells of it (version 0 until it has told), and when its owner signed in. A removed account
-- stays as a gravestone, so that an older version that comes late does not bring it back.
create table account (
    account_id       uuid primary key,
    version          bigint not null default 0,
    gone             boolean not null default false,
    realm            text not null default '',
    role             text not null default '',
    name             text not null default '',
    status           text not null default '',
    verified         boolean not null default false,
    profile_complete boolean not null default false,
    created_at       timestamptz not null default 'epoch',
    heard_at         timestamptz,
    first_session_at timestamptz,
    last_session_at  timestamptz,
    risk_score       numeric(4, 1) not null default 0,
    sessions_counted integer not null default 0,
    scored_on        date
);
create index account_by_heard_at on account (heard_at);
create index account_by_risk on account (risk_score desc, account_id) where version > 0 and not gone;
create index account_by_risk_of_realm on account (realm, risk_score desc, account_id) where version > 0 and not gone;
create index account_by_risk_of_role on account (role, risk_score desc, account_id) where version > 0 and not gone;
create index account_by_last_session on account (last_session_at, account_id) where version > 0 and not gone;
create index account_by_scoring on account (scored_on nulls first) where version > 0 and not gone;

-- Sessions that an account began on a day, in the time zone of the company.
create table account_day (
    account_id uuid not null,
    day        date not null,
    sessions   integer not null,
    primary key (account_id, day)
);

-- How many accounts share something: a role, a step of the onboarding, a month of registration and a day of the last session.
create table tally (
    tally  text not null,
    key    text not null,
    day    date,
    amount bigint not null,
    unique nulls not distinct (tally, key, day)
);
