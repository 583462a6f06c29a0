-- Everyone who can sign in. Secrets and locks are not here.
create table account (
    id                uuid primary key,
    version           bigint not null,
    realm             text not null check (realm in ('STAFF', 'CUSTOMER', 'ENTERPRISE', 'PARTNER')),
    email             text not null check (email = lower(email) and length(email) between 3 and 254),
    first_name        text not null check (length(first_name) <= 100),
    last_name         text not null check (length(last_name) <= 100),
    status            text not null check (status in ('PENDING', 'ACTIVE', 'SUSPENDED', 'INACTIVE')),
    verified          boolean not null,
    phone             text,
    department        text,
    job_title         text,
    avatar            text,
    bio               text,
    location          text,
    company_name      text,
    date_of_birth     date,
    organization_id   uuid,
    partner_id        uuid,
    language          text not null,
    timezone          text not null,
    theme             text not null,
    date_format       text not null,
    currency          text not null,
    notify_email      boolean not null,
    notify_push       boolean not null,
    notify_sms        boolean not null,
    notify_marketing  boolean not null,
    dashboard_layout  text not null,
    default_view      text not null,
    compact_mode      boolean not null,
    auto_save         boolean not null,
    last_login_at     timestamptz,
    created_at        timestamptz not null,
    created_by        uuid not null,
    updated_at        timestamptz not null,
    -- Words in lower case, and the phone number as bare digits, so that a search finds the beginning of any of them.
    search_words      text not null generated always as (
        translate(
            lower(first_name || ' ' || last_name || ' ' || email || ' ' || coalesce(company_name, '')),
            '@.,;:+-_/()''"&', '              ')
        || ' ' || regexp_replace(coalesce(phone, ''), '[^0-9]+', '', 'g')) stored
);
create unique index account_email on account (email);
create index account_by_created_at on account (created_at desc, id);
create index account_by_updated_at on account (updated_at, id);
create index account_by_name on account (first_name, last_name, id);
create index account_by_last_name on account (last_name, first_name, id);
create index account_by_last_login_at on account (last_login_at desc nulls last, id);
create index account_by_status on account (status, created_at desc, id);
create index account_by_realm on account (realm, status, created_at desc, id);
create index account_by_department on account (department, created_at desc, id);
create index account_by_verified on account (verified, created_at desc, id);
create index account_by_phone on account (phone);
create index account_by_organization on account (organization_id) where organization_id is not null;
create index account_by_partner on account (partner_id) where partner_id is not null;
create index account_by_words on account using gin (to_tsvector('simple', search_words));

-- The roles of an account, one of them its main role.
create table account_role (
    account_id uuid not null references account,
    role       text not null,
    main       boolean not null,
    primary key (account_id, role)
);
create unique index account_role_main on account_role (account_id) where main;
create index account_role_by_role on account_role (role, account_id);

-- What an account may beyond its roles.
create table account_permission (
    account_id uuid not null references account,
    permission text not null,
    primary key (account_id, permission)
);
create index account_permission_by_permission on account_permission (permission, account_id);

-- Every change of status, written once and never changed; sequence is the version of the account it led to.
create table account_status_change (
    account_id  uuid not null references account,
    sequence    bigint not null,
    id          uuid not null unique,
    from_status text,
    to_status   text not null,
    reason      text,
    changed_at  timestamptz not null,
    changed_by  uuid not null,
    actor_name  text not null,
    primary key (account_id, sequence)
);

-- Pictures that were uploaded.
create table avatar (
    account_id uuid primary key references account,
    media_type text not null check (media_type in ('image/png', 'image/jpeg', 'image/webp')),
    bytes      bytea not null check (octet_length(bytes) <= 524288),
    hash       text not null,
    updated_at timestamptz not null
);

-- A named group of accounts, told by what its members have in common; an empty column is no condition.
create table account_segment (
    id              uuid primary key,
    version         bigint not null,
    name            text not null check (length(name) between 1 and 100),
    description     text not null,
    type            text not null,
    status          text not null check (status in ('ACTIVE', 'INACTIVE')),
    account_realm   text,
    account_status  text,
    role            text,
    department      text,
    created_from    timestamptz,
    created_to      timestamptz,
    last_login_from timestamptz,
    last_login_to   timestamptz,
    created_at      timestamptz not null,
    created_by      uuid not null,
    updated_at      timestamptz not null
);
create unique index account_segment_name on account_segment (lower(name));
create index account_segment_by_name on account_segment (name, id);
create index account_segment_by_created_at on account_segment (created_at desc, id);
create index account_segment_by_updated_at on account_segment (updated_at, id);
create index account_segment_by_status on account_segment (status, created_at desc, id);
create index account_segment_by_type on account_segment (type, created_at desc, id);
