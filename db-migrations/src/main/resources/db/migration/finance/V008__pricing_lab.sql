-- What would become of revenue if the price of a plan changed, as somebody imagines it.
create table pricing_scenario (
    id            uuid primary key,
    version       bigint not null,
    name          text not null check (length(name) between 1 and 120),
    description   text not null check (length(description) <= 1000),
    type          text not null check (type in (
        'PRICE_INCREASE', 'PRICE_DECREASE', 'TIER_RESTRUCTURE', 'PROMOTIONAL', 'COMPETITIVE')),
    status        text not null check (status in ('DRAFT', 'TESTING', 'ACTIVE', 'PAUSED', 'COMPLETED')),
    plan_id       uuid not null references plan,
    new_price     numeric(19, 2) not null check (new_price >= 0),
    elasticity    numeric(6, 3) not null check (elasticity between -10 and 0),
    target_segment text not null check (length(target_segment) <= 200),
    confidence    numeric(5, 2) not null check (confidence between 0 and 100),
    assumptions   text[] not null check (cardinality(assumptions) <= 20),
    starts_on     date not null,
    ends_on       date not null check (ends_on >= starts_on),
    created_by    uuid not null,
    created_at    timestamptz not null,
    updated_at    timestamptz not null
);
create index pricing_scenario_by_created_at on pricing_scenario (created_at desc, id);
create index pricing_scenario_by_status on pricing_scenario (status, created_at desc, id);

-- Two plans that are compared by the subscriptions that begin within some days.
create table pricing_test (
    id              uuid primary key,
    version         bigint not null,
    scenario_id     uuid not null references pricing_scenario,
    name            text not null check (length(name) between 1 and 120),
    test_plan_id    uuid not null references plan,
    control_plan_id uuid not null references plan,
    start_date      date not null,
    end_date        date not null,
    created_by      uuid not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    check (test_plan_id <> control_plan_id),
    check (end_date >= start_date)
);
create index pricing_test_by_created_at on pricing_test (created_at desc, id);
create index pricing_test_by_scenario on pricing_test (scenario_id);
