-- What was earned with an order of a partner, once per order. partner_net is what the partner gets.
create table commission (
    id             uuid primary key,
    partner_id     uuid not null,
    partner_name   text not null check (length(partner_name) between 1 and 200),
    order_id       uuid not null,
    order_amount   numeric(19, 2) not null check (order_amount > 0),
    currency       text not null check (currency ~ '^[A-Z]{3}$'),
    rate_percent   numeric(5, 2) not null check (rate_percent between 0 and 100),
    commission     numeric(19, 2) not null check (commission >= 0),
    vat            numeric(19, 2) not null check (vat >= 0),
    partner_net    numeric(19, 2) not null check (partner_net >= 0),
    payout_id      uuid,
    earned_at      timestamptz not null,
    recorded_by    uuid not null,
    constraint commission_once_per_order unique (order_id),
    check (partner_net = order_amount - commission - vat)
);
create index commission_by_earned_at on commission (earned_at desc, id);
create index commission_by_partner on commission (partner_id, earned_at desc, id);
create index commission_open on commission (earned_at) where payout_id is null;
create index commission_by_payout on commission (payout_id);

-- What a partner gets for a week. Who prepared it does not approve it, and who approved it does not send it.
create table payout (
    id            uuid primary key,
    version       bigint not null,
    partner_id    uuid not null,
    partner_name  text not null,
    period_start  date not null,
    period_end    date not null check (period_end > period_start),
    currency      text not null,
    orders        int not null check (orders >= 1),
    total_revenue numeric(19, 2) not null,
    commission    numeric(19, 2) not null,
    vat           numeric(19, 2) not null,
    deductions    numeric(19, 2) not null check (deductions >= 0),
    deduction_reason text check (length(deduction_reason) <= 500),
    net_payout    numeric(19, 2) not null check (net_payout = total_revenue - commission - vat - deductions and net_payout >= 0),
    status        text not null check (status in ('PENDING', 'APPROVED', 'PROCESSING', 'COMPLETED', 'FAILED', 'CANCELLED')),
    prepared_by   uuid not null,
    approved_by   uuid,
    sent_by       uuid,
    transaction_id text check (length(transaction_id) <= 200),
    failure_reason text check (length(failure_reason) <= 500),
    completed_at  timestamptz,
    created_at    timestamptz not null,
    updated_at    timestamptz not null,
    constraint payout_four_eyes check (approved_by <> prepared_by and sent_by <> approved_by),
    search_words  text not null generated always as (lower(partner_name || ' ' || coalesce(transaction_id, ''))) stored
);
create index payout_by_created_at on payout (created_at desc, id);
create index payout_by_status on payout (status, created_at desc, id);
create index payout_by_partner on payout (partner_id, period_start desc);
create index payout_by_period on payout (period_start desc, id);
create index payout_by_net on payout (net_payout, id);
create index payout_by_words on payout using gin (to_tsvector('simple', search_words));
