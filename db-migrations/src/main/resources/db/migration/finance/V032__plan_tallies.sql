-- What plans are worth, as tallies:
--
--   PLAN                  bucket: plan/status/price of a period in EGP/whether it was ever paid for    amount: none
--   PLAN_REVENUE          bucket: plan                         amount: what was paid for its subscriptions, in EGP
alter table tally drop constraint tally_measure_check;
alter table tally add constraint tally_measure_check check (measure in (
    'PAYMENT', 'SUBSCRIPTION', 'SUBSCRIPTION_STARTED', 'SUBSCRIPTION_ENDED', 'RECEIVABLE', 'PLAN', 'PLAN_REVENUE'));

-- Whether an invoice of it was ever paid, be it in part; money that is given back later does not change that.
alter table subscription add column paid_once boolean not null default false;
update subscription s set paid_once = true
where exists (select from invoice i where i.subscription_id = s.id and i.paid > 0);

create function plan_bucket(sub subscription) returns text language sql immutable as $$
    select concat_ws('/', sub.plan_id::text, sub.status, sub.base_price::text, case when sub.paid_once then 'paid' else 'never' end)
$$;

create function tally_plan() returns trigger language plpgsql as $$
declare
    received numeric;
begin
    if tg_op = 'UPDATE' then
        insert into finance.tally_delta (measure, bucket, day, items, amount)
        values ('PLAN', finance.plan_bucket(old), '1970-01-01', -1, 0);
        if old.plan_id <> new.plan_id then
            -- Whoever takes another plan takes along what was paid.
            select coalesce(sum(i.paid * i.rate), 0) into received from finance.invoice i where i.subscription_id = new.id;
            insert into finance.tally_delta (measure, bucket, day, items, amount)
            values ('PLAN_REVENUE', old.plan_id::text, '1970-01-01', 0, -received),
                   ('PLAN_REVENUE', new.plan_id::text, '1970-01-01', 0, received);
        end if;
    end if;
    insert into finance.tally_delta (measure, bucket, day, items, amount)
    values ('PLAN', finance.plan_bucket(new), '1970-01-01', 1, 0);
    return null;
end
$$;
create trigger plan_is_tallied after insert on subscription
    for each row execute function tally_plan();
create trigger plan_is_tallied_again after update on subscription
    for each row when (old.plan_id <> new.plan_id or old.status <> new.status or old.base_price <> new.base_price
        or old.paid_once <> new.paid_once)
    execute function tally_plan();

create function tally_plan_revenue() returns trigger language plpgsql as $$
declare
    plan uuid;
begin
    -- Locked, so that nobody takes another plan between this look and the tally.
    select s.plan_id into plan from finance.subscription s where s.id = new.subscription_id for no key update;
    if found then
        insert into finance.tally_delta (measure, bucket, day, items, amount)
        values ('PLAN_REVENUE', plan::text, '1970-01-01', 0,
                new.paid * new.rate - case tg_op when 'UPDATE' then old.paid * old.rate else 0 end);
        update finance.subscription s set paid_once = true where s.id = new.subscription_id and not s.paid_once and new.paid > 0;
    end if;
    return null;
end
$$;
create trigger plan_revenue_is_tallied after insert on invoice
    for each row when (new.subscription_id is not null and new.paid <> 0) execute function tally_plan_revenue();
create trigger plan_revenue_is_tallied_again after update on invoice
    for each row when (new.subscription_id is not null and old.paid <> new.paid) execute function tally_plan_revenue();

-- What there is already.
insert into tally
select 'PLAN', plan_bucket(s), date '1970-01-01', count(*), 0 from subscription s group by 2
union all
select 'PLAN_REVENUE', s.plan_id::text, date '1970-01-01', 0, sum(i.paid * i.rate)
from subscription s join invoice i on i.subscription_id = s.id where i.paid <> 0 group by 2;
