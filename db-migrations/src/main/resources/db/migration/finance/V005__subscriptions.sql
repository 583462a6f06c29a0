-- What customers can subscribe to. A change of price makes a new catalogue version; subscriptions keep the terms they have.
create table plan (
    id                uuid primary key,
    version           bigint not null,
    code              text not null check (code ~ '^[a-z0-9-]{2,40}$'),
    name              text not null check (length(name) between 1 and 100),
    description       text not null check (length(description) <= 1000),
    target_audience   text not null check (length(target_audience) <= 200),
    features          text[] not null check (cardinality(features) <= 50),
    price             numeric(19, 2) not null check (price >= 0),
    currency          text not null check (currency ~ '^[A-Z]{3}$'),
    billing_interval  text not null check (billing_interval in ('MONTHLY', 'QUARTERLY', 'YEARLY', 'ONE_TIME')),
    trial_days        int not null check (trial_days between 0 and 365),
    catalogue_version int not null check (catalogue_version >= 1),
    status            text not null check (status in ('DRAFT', 'ACTIVE', 'ARCHIVED')),
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    constraint plan_code unique (code)
);
create index plan_by_status on plan (status, created_at desc, id);
create index plan_by_created_at on plan (created_at desc, id);
create index plan_by_price on plan (price, id);
create index plan_by_name on plan (name, id);

create table plan_version (
    plan_id           uuid not null references plan,
    catalogue_version int not null,
    price             numeric(19, 2) not null,
    currency          text not null,
    billing_interval  text not null,
    valid_from        timestamptz not null,
    primary key (plan_id, catalogue_version)
);

-- period_start and period_end are days in time_zone; the end is the first day that is not paid for.
create table subscription (
    id                   uuid primary key,
    version              bigint not null,
    customer_id          uuid,
    customer_name        text not null check (length(customer_name) between 1 and 200),
    customer_email       text not null check (length(customer_email) <= 320),
    plan_id              uuid not null references plan,
    plan_name            text not null,
    catalogue_version    int not null,
    price                numeric(19, 2) not null check (price >= 0),
    currency             text not null,
    base_price           numeric(19, 2) not null,
    billing_interval     text not null check (billing_interval in ('MONTHLY', 'QUARTERLY', 'YEARLY')),
    next_plan_id         uuid references plan,
    status               text not null check (status in (
        'TRIALING', 'ACTIVE', 'PAST_DUE', 'UNPAID', 'PAUSED', 'CANCELLED', 'EXPIRED')),
    time_zone            text not null,
    started_on           date not null,
    anchor               date not null,
    periods              int not null,
    period_start         date not null,
    period_end           date not null,
    cancel_at_period_end boolean not null,
    auto_renew           boolean not null,
    payment_method       text not null,
    payment_method_id    text check (length(payment_method_id) <= 100),
    open_invoice_id      uuid references invoice,
    failed_attempts      int not null check (failed_attempts >= 0),
    paused_on            date,
    ended_at             timestamptz,
    next_action_at       timestamptz,
    created_at           timestamptz not null,
    updated_at           timestamptz not null,
    check (period_end > period_start),
    check ((ended_at is not null) = (status in ('CANCELLED', 'EXPIRED'))),
    search_words         text not null generated always as (
        lower(customer_name || ' ' || customer_email || ' ' || plan_name)) stored
);
create index subscription_by_created_at on subscription (created_at desc, id);
create index subscription_by_status on subscription (status, created_at desc, id) include (base_price, billing_interval);
create index subscription_by_customer on subscription (customer_id, created_at desc, id);
create index subscription_by_plan on subscription (plan_id, status);
create index subscription_by_price on subscription (price, id);
create index subscription_by_ended_at on subscription (ended_at) where ended_at is not null;
create index subscription_due on subscription (next_action_at) where next_action_at is not null;
create index subscription_by_words on subscription using gin (to_tsvector('simple', search_words));
