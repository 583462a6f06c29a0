-- Every figure of insights, day by day and part by part, worked out anew from the tables of those who told it. A row of the answer
-- is a day on which the two do not agree, so no row means that all do. Only a test may look across schemas.
with
status as (
    select 'ACCOUNT' as what, account_id as id, changed_at, from_status, to_status,
        lag(to_status) over (partition by account_id order by sequence) as before
    from identity.account_status_change
    union all
    select 'VEHICLE', vehicle_id, changed_at, from_status, to_status,
        lag(to_status) over (partition by vehicle_id order by sequence)
    from fleet.vehicle_status_change),
in_fleet as (
    select *, (created_at at time zone 'Africa/Cairo')::date as created_on
    from fleet.vehicle where status not in ('DECOMMISSIONED', 'RETIRED')),
spent as (
    select 'COST_FLEET' as figure, currency, total_cost as amount, (filled_at at time zone 'Africa/Cairo')::date as first_day,
        (filled_at at time zone 'Africa/Cairo')::date as last_day
    from fleet.fuel_entry where removed_at is null
    union all
    select case category when 'TYRES' then 'COST_MAINTENANCE' else 'COST_FLEET' end, currency, amount, spent_on, spent_on
    from fleet.vehicle_expense where removed_at is null
    union all
    select 'COST_MAINTENANCE', currency, labour_cost + parts_cost + other_cost, (completed_at at time zone 'Africa/Cairo')::date,
        (completed_at at time zone 'Africa/Cairo')::date
    from fleet.work_order where status = 'COMPLETED'
    union all
    select 'COST_FLEET', currency, premium, starts_on, ends_on from fleet.insurance_policy where removed_at is null
    union all
    select case kind when 'FUEL' then 'COST_FLEET' when 'REPAIRS' then 'COST_MAINTENANCE' else 'COST_INFRASTRUCTURE' end,
        currency, amount, incurred_on, incurred_on
    from assets.operating_cost where removed_at is null
    union all
    select 'COST_MAINTENANCE', currency, cost, completed_date, completed_date
    from assets.maintenance_record where removed_at is null and status = 'COMPLETED'),
rated as (
    select spent.*, (100 * amount)::bigint as whole,
        case when currency = 'EGP' then (100 * amount)::bigint else round(100 * amount * rate)::bigint end as base,
        last_day - first_day + 1 as days
    from spent left join lateral (
        select rate from finance.exchange_rate known
        where known.currency = spent.currency and rate_date <= first_day order by rate_date desc limit 1) known on true),
-- What a policy costs is spread over its days; rounded by the running total.
spread as (
    select figure, currency, base is null as unrated, first_day + day - 1 as day,
        floor(whole::float8 * day / days + 0.5)::bigint - floor(whole::float8 * (day - 1) / days + 0.5)::bigint as whole,
        floor(base::float8 * day / days + 0.5)::bigint - floor(base::float8 * (day - 1) / days + 0.5)::bigint as base
    from rated, generate_series(1, days) day),
expense as (
    select *, regexp_split_to_array(lower(category), '[^[:alpha:]]+') as words from finance.expense),
counted as (
    select case
            when words && '{fleet,vehicle,vehicles,fuel,toll,tolls,parking,insurance,registration}' then 'COST_FLEET'
            when words && '{maintenance,repair,repairs,parts,service,tyres,tires}' then 'COST_MAINTENANCE'
            when words && '{infrastructure,rent,utilities,electricity,internet,hosting,cloud,software,hardware,equipment}'
                then 'COST_INFRASTRUCTURE'
            else 'COST_OTHER' end as figure,
        currency, incurred_on, (100 * base_amount)::bigint as base, (100 * amount)::bigint as whole
    from expense where status in ('APPROVED', 'PAID') and pays_for is null),
session as (
    select *, (started_at at time zone 'Africa/Cairo')::date as began_on from identity.session),
visit as (
    select account_id, day, sum(requests) as requests from platform.request_day group by 1, 2),
last_use as (
    select account_id, route_group, max(day) as day from platform.request_day group by 1, 2),
seen as (
    select account_id, max(day) as day from platform.request_day group by 1),
paper as (
    select distinct on (slot) day from (
        select 'policy ' || vehicle_id || coverage as slot, ends_on + 1 as day, vehicle_id
        from fleet.insurance_policy where removed_at is null
        union all
        select 'registration ' || vehicle_id, expires_on + 1, vehicle_id from fleet.registration where removed_at is null
        union all
        select 'document ' || vehicle_id || kind || ' ' || title, expires_on + 1, vehicle_id
        from fleet.vehicle_document where removed_at is null and expires_on is not null) papers
    where vehicle_id in (select id from in_fleet)
    order by slot, day desc),
expected as (
    select 'ACCOUNTS' as figure, '' as part, (changed_at at time zone 'Africa/Cairo')::date as day, 1::bigint as amount
    from status where what = 'ACCOUNT' and before is null
    union all
    select 'ACTIVE_ACCOUNTS', '', (changed_at at time zone 'Africa/Cairo')::date,
        (to_status = 'ACTIVE')::int - (before is not distinct from 'ACTIVE')::int
    from status where what = 'ACCOUNT'
    union all
    select 'NEW_ACCOUNTS', '', (changed_at at time zone 'Africa/Cairo')::date, 1
    from status where what = 'ACCOUNT' and from_status is null
    union all
    select 'VEHICLES', '', (changed_at at time zone 'Africa/Cairo')::date,
        (to_status not in ('DECOMMISSIONED', 'RETIRED'))::int
            - coalesce(before not in ('DECOMMISSIONED', 'RETIRED'), false)::int
    from status where what = 'VEHICLE'
    union all
    select 'ACTIVE_VEHICLES', '', (changed_at at time zone 'Africa/Cairo')::date,
        (to_status = 'ACTIVE')::int - (before is not distinct from 'ACTIVE')::int
    from status where what = 'VEHICLE'
    union all select 'SESSIONS', '', began_on, 1 from session
    union all select 'ACTIVE_SESSIONS', '', began_on, 1 from session
    union all select 'ACTIVE_SESSIONS', '', (ended_at at time zone 'Africa/Cairo')::date, -1 from session where ended_at is not null
    union all select 'SESSIONS_BY_DEVICE', lower(device_type), began_on, 1 from session
    union all select 'SESSIONS_BY_DOOR', lower(kind), began_on, 1 from session
    union all select 'ENDED_SESSIONS', '', began_on, 1 from session where ended_at is not null
    union all
    select 'SESSION_SECONDS', '', began_on, floor(extract(epoch from ended_at - started_at)) from session where ended_at is not null
    union all
    select 'PAYMENTS', '', (completed_at at time zone 'Africa/Cairo')::date, 1 from finance.payment where completed_at is not null
    union all
    select 'GROSS_REVENUE', '', (completed_at at time zone 'Africa/Cairo')::date, 100 * base_amount
    from finance.payment where completed_at is not null
    union all
    select 'REVENUE_BY_METHOD', lower(method), (completed_at at time zone 'Africa/Cairo')::date, 100 * base_amount
    from finance.payment where completed_at is not null
    union all
    select 'REFUNDS', '', (completed_at at time zone 'Africa/Cairo')::date, 100 * base_amount
    from finance.refund where completed_at is not null
    union all select figure, '', day, base from spread where not unrated
    union all select 'COST_IN_CURRENCY', currency, day, whole from spread
    union all select 'COST_WITHOUT_RATE', currency, day, whole from spread where unrated
    union all select figure, '', incurred_on, base from counted
    union all select 'COST_IN_CURRENCY', currency, incurred_on, whole from counted
    union all
    select 'ACCOUNTS_BY_ZONE', timezone, (created_at at time zone 'Africa/Cairo')::date, 1 from identity.account
    union all
    select 'ACCOUNTS_BY_REALM', lower(realm), (created_at at time zone 'Africa/Cairo')::date, 1 from identity.account
    union all select 'VEHICLES_BY_FUEL', lower(coalesce(fuel_type, 'UNKNOWN')), created_on, 1 from in_fleet
    union all
    select 'VEHICLE_EFFICIENCY', '', created_on, round(100 * fuel_efficiency) from in_fleet where fuel_efficiency > 0
    union all
    select 'VEHICLES_WITH_EFFICIENCY', '', created_on, 1 from in_fleet where fuel_efficiency > 0
    union all select 'PENDING_EXPENSES', '', incurred_on, 1 from expense where status = 'PENDING'
    union all select 'PENDING_PAYOUTS', '', period_start, 1 from finance.payout where status = 'PENDING'
    union all
    select 'BREACHED_BUDGETS', '', starts_on, 1 from finance.budget where status = 'ACTIVE' and reserved + spent > allocated
    union all
    select 'SECURITY_INCIDENTS', '', (first_seen at time zone 'Africa/Cairo')::date, 1 from audit.alert where not false_positive
    union all select 'LAPSING_PAPERS', '', day, 1 from paper
    union all
    select 'DUE_SERVICES', '', (next_due_at at time zone 'Africa/Cairo')::date, 1
    from fleet.service_plan where active and next_due_at is not null and vehicle_id in (select id from in_fleet)
    union all
    select 'DUE_WORK', '', (scheduled_for at time zone 'Africa/Cairo')::date, 1
    from fleet.work_order where status = 'SCHEDULED' and vehicle_id in (select id from in_fleet)
    union all
    select distinct 'AUDITS', '', (occurred_at at time zone 'Africa/Cairo')::date, 1
    from audit.entry where event_type = 'audit.AuditTrailRead'
    union all select 'REQUESTS', route_group, day, requests from platform.request_day
    union all select 'VISITS', '', day, 1 from visit
    union all select 'BOUNCES', '', day, 1 from visit where requests = 1
    union all select 'LAST_SEEN', '', day, 1 from seen
    union all
    select 'RETURNED', '', day, 1
    from seen join identity.account on id = account_id where day > (created_at at time zone 'Africa/Cairo')::date
    union all select 'LAST_USED', route_group, day, 1 from last_use
    union all
    select 'LAST_USED_BY_REALM', lower(realm) || '|' || route_group, date_trunc('week', day)::date, 1
    from last_use join identity.account on id = account_id),
wanted as (
    select figure, part, day, sum(amount)::bigint as amount from expected group by 1, 2, 3 having sum(amount) <> 0),
shown as (
    select figure, part, date '1970-01-01' + block as day, amount
    from insights.figure_block
    -- What the odometer read when fleet last told of the vehicle; no table of fleet remembers that moment.
    where level = 0 and amount <> 0 and figure <> 'VEHICLE_KILOMETRES')
select figure, part, day, wanted.amount as wanted, shown.amount as shown
from wanted full join shown using (figure, part, day)
where wanted.amount is distinct from shown.amount
order by 1, 2, 3
