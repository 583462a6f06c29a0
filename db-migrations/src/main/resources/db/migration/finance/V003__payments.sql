-- What customers paid or are about to pay. refunded is what was given back or is about to be.
create table payment (
    id               uuid primary key,
    version          bigint not null,
    idempotency_key  text not null check (length(idempotency_key) between 1 and 300),
    request_hash     bytea not null,
    amount           numeric(19, 2) not null check (amount > 0),
    currency         text not null check (currency ~ '^[A-Z]{3}$'),
    base_amount      numeric(19, 2) not null check (base_amount >= 0),
    rate             numeric(18, 8) not null,
    rate_date        date not null,
    rate_source      text not null,
    method           text not null check (method in (
        'CARD', 'PAYPAL', 'APPLE_PAY', 'GOOGLE_PAY', 'WALLET', 'BANK_TRANSFER', 'CASH', 'CHECK')),
    payment_method_id text check (length(payment_method_id) <= 100),
    status           text not null check (status in ('PENDING', 'PROCESSING', 'COMPLETED', 'FAILED', 'CANCELLED', 'REFUNDED')),
    description      text check (length(description) <= 300),
    customer_id      uuid,
    customer_name    text check (length(customer_name) <= 200),
    booking_id       uuid,
    service_id       uuid,
    invoice_id       uuid,
    subscription_id  uuid,
    metadata         jsonb not null,
    provider         text,
    transaction_id   text check (length(transaction_id) <= 200),
    failure_reason   text check (length(failure_reason) <= 500),
    fee_platform     numeric(19, 2) not null check (fee_platform >= 0),
    fee_processing   numeric(19, 2) not null check (fee_processing >= 0),
    fee_tax          numeric(19, 2) not null check (fee_tax >= 0),
    refunded         numeric(19, 2) not null check (refunded >= 0),
    completed_at     timestamptz,
    attempts         int not null,
    next_attempt_at  timestamptz,
    created_by       uuid not null,
    created_at       timestamptz not null,
    updated_at       timestamptz not null,
    constraint payment_key unique (created_by, idempotency_key),
    constraint refunds_within_payment check (refunded <= amount and (refunded = 0 or status in ('COMPLETED', 'REFUNDED'))),
    check ((completed_at is not null) = (status in ('COMPLETED', 'REFUNDED'))),
    search_words     text not null generated always as (
        lower(coalesce(description, '') || ' ' || coalesce(customer_name, '') || ' ' || coalesce(transaction_id, ''))) stored
);
create index payment_by_created_at on payment (created_at desc, id);
create index payment_by_status on payment (status, created_at desc, id);
create index payment_by_method on payment (method, created_at desc, id);
create index payment_by_currency on payment (currency, created_at desc, id);
create index payment_by_amount on payment (amount, id);
create index payment_by_customer on payment (customer_id, created_at desc, id) where customer_id is not null;
create index payment_by_booking on payment (booking_id) where booking_id is not null;
create index payment_by_invoice on payment (invoice_id) where invoice_id is not null;
create index payment_by_subscription on payment (subscription_id) where subscription_id is not null;
create unique index payment_by_transaction on payment (provider, transaction_id) where provider is not null and transaction_id is not null;
create index payment_due on payment (next_attempt_at) where next_attempt_at is not null;
create index payment_by_completed_at on payment (completed_at) where completed_at is not null;
create index payment_by_words on payment using gin (to_tsvector('simple', search_words));

create table refund (
    id              uuid primary key,
    version         bigint not null,
    payment_id      uuid not null references payment,
    idempotency_key text not null check (length(idempotency_key) between 1 and 300),
    amount          numeric(19, 2) not null check (amount > 0),
    currency        text not null,
    base_amount     numeric(19, 2) not null,
    reason          text check (length(reason) <= 500),
    status          text not null check (status in ('PENDING', 'COMPLETED', 'FAILED')),
    transaction_id  text,
    failure_reason  text check (length(failure_reason) <= 500),
    completed_at    timestamptz,
    attempts        int not null,
    next_attempt_at timestamptz,
    created_by      uuid not null,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    constraint refund_key unique (payment_id, idempotency_key)
);
create index refund_by_created_at on refund (created_at desc, id);
create index refund_by_payment on refund (payment_id, created_at);
create index refund_by_status on refund (status, created_at desc, id);
create index refund_due on refund (next_attempt_at) where next_attempt_at is not null;

-- What providers told by themselves, once each: the same message again is refused.
create table provider_message (
    provider    text not null,
    message_id  text not null check (length(message_id) <= 200),
    received_at timestamptz not null,
    primary key (provider, message_id)
);
