-- Counts and sums of rows, so that figures cost the same however many rows there are. They are kept by triggers in the
-- transaction of the row, so that no way of writing can forget them, and a rollback takes them back.
--
--   PAYMENT               bucket: status                       amount: in EGP
--   SUBSCRIPTION          bucket: status/billing interval      amount: price of a period in EGP
--   SUBSCRIPTION_STARTED  day: of creation (UTC)               amount: none
--   SUBSCRIPTION_ENDED    day: of the end (UTC)                bucket: age in days, 31 for older ones
--   RECEIVABLE            day: on which it is due              amount: still owed, in EGP by the rate of the invoice
create table tally (
    measure text not null check (measure in (
        'PAYMENT', 'SUBSCRIPTION', 'SUBSCRIPTION_STARTED', 'SUBSCRIPTION_ENDED', 'RECEIVABLE')),
    bucket  text not null,
    day     date not null,
    items   bigint not null,
    amount  numeric(38, 10) not null,
    primary key (measure, day, bucket)
);

-- What is not in tally yet. Writers only add rows here, so that they do not wait for one another; a job folds rows into the
-- tallies, and whoever reads adds both.
create table tally_delta (
    id      bigint generated always as identity primary key,
    measure text not null,
    bucket  text not null,
    day     date not null,
    items   int not null,
    amount  numeric(38, 10) not null
);

-- What each customer owes by the day it is due, and altogether; folded from the deltas as tallies are. A debtor is the id of a
-- customer, or the name where there is no id.
create table receivable (
    debtor        text not null,
    currency      text not null,
    due_on        date not null,
    customer_id   uuid,
    customer_name text not null,
    amount        numeric(19, 2) not null,
    invoices      bigint not null,
    primary key (debtor, currency, due_on)
);
create index receivable_settled on receivable (debtor) where invoices = 0 and amount = 0;

create table debtor_total (
    debtor   text not null,
    currency text not null,
    amount   numeric(19, 2) not null,
    primary key (debtor, currency)
);
create index debtor_total_by_amount on debtor_total (amount desc, debtor);

create table receivable_delta (
    id            bigint generated always as identity primary key,
    debtor        text not null,
    currency      text not null,
    due_on        date not null,
    customer_id   uuid,
    customer_name text not null,
    amount        numeric(19, 2) not null,
    invoices      int not null
);

create function tally_payment() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        insert into finance.tally_delta (measure, bucket, day, items, amount)
        values ('PAYMENT', old.status, '1970-01-01', -1, -old.base_amount);
    end if;
    insert into finance.tally_delta (measure, bucket, day, items, amount)
    values ('PAYMENT', new.status, '1970-01-01', 1, new.base_amount);
    return null;
end
$$;
create trigger payment_is_tallied after insert on payment
    for each row execute function tally_payment();
create trigger payment_is_tallied_again after update of status, base_amount on payment
    for each row when (old.status <> new.status or old.base_amount <> new.base_amount) execute function tally_payment();

create function tally_subscription() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        insert into finance.tally_delta (measure, bucket, day, items, amount)
        values ('SUBSCRIPTION', old.status || '/' || old.billing_interval, '1970-01-01', -1, -old.base_price);
    else
        insert into finance.tally_delta (measure, bucket, day, items, amount)
        values ('SUBSCRIPTION_STARTED', '', (new.created_at at time zone 'UTC')::date, 1, 0);
    end if;
    insert into finance.tally_delta (measure, bucket, day, items, amount)
    values ('SUBSCRIPTION', new.status || '/' || new.billing_interval, '1970-01-01', 1, new.base_price);
    if new.ended_at is not null and (tg_op = 'INSERT' or old.ended_at is null) then
        insert into finance.tally_delta (measure, bucket, day, items, amount)
        values ('SUBSCRIPTION_ENDED',
                least((new.ended_at at time zone 'UTC')::date - (new.created_at at time zone 'UTC')::date, 31)::text,
                (new.ended_at at time zone 'UTC')::date, 1, 0);
    end if;
    return null;
end
$$;
create trigger subscription_is_tallied after insert on subscription
    for each row execute function tally_subscription();
create trigger subscription_is_tallied_again after update of status, billing_interval, base_price, ended_at on subscription
    for each row when (old.status <> new.status or old.billing_interval <> new.billing_interval
        or old.base_price <> new.base_price or old.ended_at is distinct from new.ended_at)
    execute function tally_subscription();

create function tally_receivable(inv invoice, sign int) returns void language sql as $$
    insert into finance.tally_delta (measure, bucket, day, items, amount)
    values ('RECEIVABLE', '', inv.due_on, sign, sign * inv.due * inv.rate);
    insert into finance.receivable_delta (debtor, currency, due_on, customer_id, customer_name, amount, invoices)
    values (coalesce(inv.customer_id::text, 'name ' || inv.customer_name), inv.currency, inv.due_on, inv.customer_id,
            inv.customer_name, sign * inv.due, sign);
$$;
create function tally_invoice() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.due > 0 then
        perform finance.tally_receivable(old, -1);
    end if;
    if new.due > 0 then
        perform finance.tally_receivable(new, 1);
    end if;
    return null;
end
$$;
create trigger invoice_is_tallied after insert on invoice
    for each row when (new.due > 0) execute function tally_invoice();
create trigger invoice_is_tallied_again after update on invoice
    for each row when (old.due <> new.due or (new.due > 0 and old.due_on <> new.due_on)) execute function tally_invoice();

-- What there is already.
insert into tally
select 'PAYMENT', status, date '1970-01-01', count(*), sum(base_amount) from payment group by status
union all
select 'SUBSCRIPTION', status || '/' || billing_interval, date '1970-01-01', count(*), sum(base_price) from subscription group by 2
union all
select 'SUBSCRIPTION_STARTED', '', (created_at at time zone 'UTC')::date, count(*), 0 from subscription group by 3
union all
select 'SUBSCRIPTION_ENDED', least((ended_at at time zone 'UTC')::date - (created_at at time zone 'UTC')::date, 31)::text,
       (ended_at at time zone 'UTC')::date, count(*), 0
from subscription where ended_at is not null group by 2, 3
union all
select 'RECEIVABLE', '', due_on, count(*), sum(due * rate) from invoice where due > 0 group by due_on;
insert into receivable
select coalesce(customer_id::text, 'name ' || customer_name), currency, due_on, max(customer_id::text)::uuid, max(customer_name),
       sum(due), count(*)
from invoice where due > 0 group by 1, 2, 3;
insert into debtor_total select debtor, currency, sum(amount) from receivable group by debtor, currency;
