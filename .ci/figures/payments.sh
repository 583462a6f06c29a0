#!/bin/sh
# Payments: how many a second are taken in, each with its entry in the books, its events, its entries in the audit trail and its
# Idempotency-Key, at 16 connections, beside a bare insert of the same rows by pgbench in the same run; then, on many rows, p99
# of every documented filter and sort of the list, and how long aging and recurring revenue take.
#   ./mvnw -q package -DskipTests && .ci/figures/payments.sh [rows] [seconds]
# Ten million rows of payments, invoices and subscriptions each need 30 GB beside the temporary folder, and half an hour.
set -eu
cd "$(dirname "$0")/../.."
rows=${1:-10000000}
seconds=${2:-20}
. .ci/figures/server.sh
failed=0
# verdict TEXT VALUE at-least|at-most LIMIT
verdict() {
    if awk -v v="$2" -v how="$3" -v l="$4" 'BEGIN { exit !(v != "" && (how == "at-least" ? v >= l : v <= l)) }'; then word=holds; else word=MISSED; failed=1; fi
    echo "$1: $2 ($3 $4: $word)"
}

cat >"$work/pay.lua" <<'LUA'
local threads = 0
function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
end
function init(args)
    run, kind = args[1], args[2]
    count = 0
end
function request()
    count = count + 1
    local body = string.format('{"amount":%d.%02d,"currency":"EGP","method":"cash","description":"Oil change %d","customerId":"00000000-0000-7000-8000-%012x"%s}',
        50 + count % 900, count % 100, count, count % 20000, kind == "received" and ',"received":true' or "")
    return wrk.format("POST", nil, { ["Authorization"] = wrk.headers["Authorization"], ["Content-Type"] = "application/json",
        ["Idempotency-Key"] = run .. "-" .. number .. "-" .. count }, body)
end
LUA

delivered() {
    began=$(date +%s%N)
    until [ "$(sql -c "select count(*) from event_registry.event_publication where completion_date is null")" = 0 ]; do sleep 0.5; done
    echo "until the last event was delivered: $((($(date +%s%N) - began) / 1000000)) ms"
}
# pay TEXT KIND SECONDS: leaves payments a second in rate
pay() {
    before=$(sql -c 'select count(*) from finance.payment')
    began=$(date +%s%N)
    wrk -t1 -c16 -d"$3" --timeout 30s --latency -H "$auth" -s "$work/pay.lua" "$api/finance/payments" -- "$(date +%s%N)" "$2" >"$work/wrk"
    took=$((($(date +%s%N) - began) / 1000000))
    after=$(sql -c 'select count(*) from finance.payment')
    rate=$(((after - before) * 1000 / took))
    echo "$1: $rate payments/s stored, p50 $(awk '$1 == "50%" { print $2 }' "$work/wrk"), p99 $(awk '$1 == "99%" { print $2 }' "$work/wrk")$(grep Non-2xx "$work/wrk" || true)"
}

echo "== payments taken in, 16 connections, $seconds s"
# As long as the compiler of Java needs: before that it takes a fifth of the two cores.
pay "warm-up" received 60
delivered
pay "money still to come" pending "$seconds"
delivered
books=$(sql -c 'select count(*) from finance.journal_entry')
trail=$(sql -c "select count(*) from audit.entry where resource = 'payment'")
before=$(sql -c 'select count(*) from finance.payment')
pay "money received" received "$seconds"
received=$rate
delivered
new=$(($(sql -c 'select count(*) from finance.payment') - before))
echo "$new payments, $(($(sql -c 'select count(*) from finance.journal_entry') - books)) entries in the books, $(($(sql -c "select count(*) from audit.entry where resource = 'payment'") - trail)) in the audit trail"

# The same rows into a table with the same indexes, one statement and one commit each, and nothing else.
sql <<'SQL'
create schema bare;
create table bare.payment (like finance.payment including all);
SQL
cat >"$work/bare.sql" <<'SQL'
\set cents random(5000, 95000)
\set customer random(1, 20000)
insert into bare.payment (id, version, idempotency_key, request_hash, amount, currency, base_amount, rate, rate_date, rate_source, method, status,
    description, customer_id, metadata, fee_platform, fee_processing, fee_tax, refunded, completed_at, attempts, created_by, created_at, updated_at)
values (uuidv7(), 2, gen_random_uuid()::text, '\x00'::bytea, (:cents)::int / 100.0, 'EGP', (:cents)::int / 100.0, 1, current_date, 'base', 'CASH', 'COMPLETED',
    'Oil change ' || (:cents)::int, ('00000000-0000-7000-8000-' || lpad(to_hex((:customer)::int), 12, '0'))::uuid, '{}', 0, 0, 0, 0, now(), 0,
    '00000000-0000-0000-0000-000000000001', now(), now());
SQL
pgbench $db -n -M prepared -c16 -j1 -T"$seconds" -f "$work/bare.sql" clutch >"$work/pgbench" 2>"$work/errors" || { cat "$work/errors" >&2; exit 1; }
bare=$(awk '/^tps/ { printf "%d", $3 }' "$work/pgbench")
echo "bare inserts: $bare/s; a payment costs as much as $(awk -v b="$bare" -v p="$received" 'BEGIN { printf "%.1f", b / p }') of them"
sql -c 'drop schema bare cascade'
verdict "payments a second" "$received" at-least 500
agrees=$(curl -fs "$api/finance/reconciliation" -H "$auth" | sed 's/.*"data":{"agrees":\(true\|false\).*/\1/')
echo "books and documents agree: $agrees"
[ "$agrees" = true ] || failed=1

echo "== $rows payments, $rows invoices of which one in fifty is owed, $rows subscriptions"
began=$(date +%s)
# Indexes are made after the rows, as when a dump is restored; tallies are counted by the statements of their migration.
bulk() {
    sql -c "select indexdef || ';' from pg_indexes i where schemaname = 'finance' and tablename = '$1' and not exists (select from pg_constraint c where c.conname = i.indexname)" >"$work/indexes.sql"
    sql -c "select format('drop index finance.%I;', indexname) from pg_indexes i where schemaname = 'finance' and tablename = '$1' and not exists (select from pg_constraint c where c.conname = i.indexname)" | sql -f -
    { echo "set session_replication_role = replica;"; cat; } | sql -f -
    { echo "set maintenance_work_mem = '512MB';"; cat "$work/indexes.sql"; } | sql -f -
    sql -c "vacuum analyze finance.$1"
    echo "$1: $(sql -c "select count(*) from finance.$1") rows, $(sql -c "select pg_size_pretty(pg_total_relation_size('finance.$1'))"), $(($(date +%s) - began)) s"
}
bulk payment <<SQL
insert into finance.payment (id, version, idempotency_key, request_hash, amount, currency, base_amount, rate, rate_date, rate_source, method, status,
    description, customer_id, customer_name, booking_id, invoice_id, subscription_id, metadata, provider, transaction_id, fee_platform, fee_processing,
    fee_tax, refunded, completed_at, attempts, created_by, created_at, updated_at)
select uuidv7(t.at - now()), 2, 'bulk ' || n, '\x00', 10 + n % 90000 / 100.0, c.currency, 10 + n % 90000 / 100.0, 1, t.at::date, 'base',
    (array['CARD', 'CARD', 'CARD', 'CASH', 'BANK_TRANSFER', 'WALLET', 'APPLE_PAY', 'CHECK'])[1 + n % 8], s.status,
    (array['Oil change', 'Brake service', 'Tyre rotation', 'Battery', 'Inspection'])[1 + n % 5] || ' ' || n % 100000,
    ('00000000-0000-7000-8000-' || lpad(to_hex(n::bigint * 7919 % ($rows / 50 + 1)), 12, '0'))::uuid, 'Customer ' || n::bigint * 7919 % ($rows / 50 + 1),
    case when n % 3 = 0 then ('00000000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid end,
    case when n % 5 = 0 then ('00000000-0000-7000-a000-' || lpad(to_hex(n), 12, '0'))::uuid end,
    case when n % 7 = 0 then ('00000000-0000-7000-b000-' || lpad(to_hex(n % ($rows / 20 + 1)), 12, '0'))::uuid end,
    '{}', case when n % 8 < 3 then 'figures' end, case when n % 8 < 3 then 'tx' || n end, 0, 0, 0, 0,
    case when s.status in ('COMPLETED', 'REFUNDED') then t.at end, 1, '00000000-0000-0000-0000-000000000001', t.at, t.at
from generate_series(1, $rows) n,
    lateral (select now() - interval '24 months' * ($rows - n)::float8 / $rows as at) t,
    lateral (select case when n % 20 = 0 then 'USD' when n % 500 = 1 then 'AED' else 'EGP' end as currency) c,
    lateral (select case when n % 100 = 7 then 'FAILED' when n % 200 = 9 then 'CANCELLED' when n % 400 = 11 then 'REFUNDED'
        when n % 5000 = 13 then 'PENDING' when n % 20000 = 17 then 'PROCESSING' else 'COMPLETED' end as status) s;
SQL
bulk invoice <<SQL
insert into finance.invoice (id, version, kind, series, number, customer_id, customer_name, currency, rate, rate_date, rate_source, subtotal, discount,
    tax, total, base_total, paid, paying, credited, status, issued_on, due_on, created_by, created_at, updated_at)
select uuidv7(t.at - now()), 3, 'INVOICE', 'BULK', n, ('00000000-0000-7000-8000-' || lpad(to_hex(n::bigint * 7919 % ($rows / 50 + 1)), 12, '0'))::uuid,
    'Customer ' || n::bigint * 7919 % ($rows / 50 + 1), 'EGP', 1, t.at::date, 'base', 100 + n % 900, 0, (100 + n % 900) * 0.14, (100 + n % 900) * 1.14,
    (100 + n % 900) * 1.14, case when n % 50 = 0 then 0 else (100 + n % 900) * 1.14 end, 0, 0,
    case when n % 50 <> 0 then 'PAID' when t.at < now() - interval '30 days' then 'OVERDUE' else 'SENT' end,
    t.at::date, t.at::date + 30, '00000000-0000-0000-0000-000000000001', t.at, t.at
from generate_series(1, $rows) n, lateral (select now() - interval '24 months' * ($rows - n)::float8 / $rows as at) t;
SQL
sql <<SQL
insert into finance.plan (id, version, code, name, description, target_audience, features, price, currency, billing_interval, trial_days,
    catalogue_version, status, created_at, updated_at)
select ('00000000-0000-7000-c000-00000000000' || n)::uuid, 1, 'figures-' || n, 'Figures ' || n, '', '', '{}', 100 * n, 'EGP',
    (array['MONTHLY', 'QUARTERLY', 'YEARLY'])[n], 0, 1, 'ACTIVE', now(), now() from generate_series(1, 3) n;
SQL
bulk subscription <<SQL
insert into finance.subscription (id, version, customer_id, customer_name, customer_email, plan_id, plan_name, catalogue_version, price, currency,
    base_price, billing_interval, status, time_zone, started_on, anchor, periods, period_start, period_end, cancel_at_period_end, auto_renew,
    payment_method, failed_attempts, ended_at, created_at, updated_at)
select uuidv7(t.at - now()), 2, ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Customer ' || n, 'c' || n || '@clutch.test',
    ('00000000-0000-7000-c000-00000000000' || 1 + n % 3)::uuid, 'Figures ' || 1 + n % 3, 1, 100 * (1 + n % 3), 'EGP', 100 * (1 + n % 3),
    (array['MONTHLY', 'QUARTERLY', 'YEARLY'])[1 + n % 3],
    case when n % 4 = 0 then 'CANCELLED' when n % 50 = 1 then 'PAST_DUE' when n % 90 = 1 then 'PAUSED' else 'ACTIVE' end,
    'Africa/Cairo', t.at::date, t.at::date, 0, t.at::date, t.at::date + 30, false, true, 'CASH', 0,
    case when n % 4 = 0 then least(now(), t.at + interval '1 day' * (n % 400)) end, t.at, t.at
from generate_series(1, $rows) n, lateral (select now() - interval '24 months' * ($rows - n)::float8 / $rows as at) t;
SQL
{
    echo "begin; truncate finance.tally, finance.tally_delta, finance.receivable, finance.receivable_delta, finance.debtor_total; set local search_path = finance;"
    sed -n '/^-- What there is already/,$p' db-migrations/src/main/resources/db/migration/finance/V010__tallies.sql
    sed -n '/^-- What there is already/,$p' db-migrations/src/main/resources/db/migration/finance/V032__plan_tallies.sql
    echo "commit; vacuum analyze finance.tally, finance.receivable, finance.debtor_total;"
} | sql -f -
echo "loaded and tallied: $(($(date +%s) - began)) s"

# p99 TEXT PATH LIMIT, one caller
p99() {
    curl -fs -o /dev/null --max-time 120 -H "$auth" "$api/$2" || { verdict "$1, p99 ms" "" at-most "$3"; return; }
    wrk -t1 -c1 -d1 -H "$auth" "$api/$2" >/dev/null
    wrk -t1 -c1 -d"$each" --latency -H "$auth" "$api/$2" >"$work/wrk"
    grep Non-2xx "$work/wrk" && failed=1
    verdict "$1, p99 ms" "$(awk '$1 == "99%" { v = $2; if (v ~ /us$/) v = v / 1000; else if (v ~ /[0-9]s$/) v = v * 1000; else v += 0; printf "%.1f", v }' "$work/wrk")" at-most "$3"
}
each=$((seconds / 4 > 2 ? seconds / 4 : 2))
list() { p99 "payments $1" "finance/payments?limit=20&$2" 30; }
customer=00000000-0000-7000-8000-00000000002a
month=$(date -u -d '-12 months' +%Y-%m)
echo "== lists of 20 payments, one caller, $each s each"
for sort in -createdAt createdAt -amount amount; do
    list "by $sort" "sort=$sort"
    list "by $sort, completed" "sort=$sort&status=completed"
    list "by $sort, failed" "sort=$sort&status=failed"
    list "by $sort, refunded" "sort=$sort&status=refunded"
    list "by $sort, processing" "sort=$sort&status=processing"
    list "by $sort, by cheque" "sort=$sort&method=check"
    list "by $sort, in AED" "sort=$sort&currency=AED"
    list "by $sort, of a customer" "sort=$sort&customerId=$customer"
    list "by $sort, of a month" "sort=$sort&from=$month-01&to=$month-28"
    list "by $sort, of the last 30 days" "sort=$sort&period=30d"
    list "by $sort, failed by cash in USD of a month" "sort=$sort&status=failed&method=cash&currency=USD&from=$month-01&to=$month-28"
    list "by $sort, with a rare word" "sort=$sort&q=battery%2077"
    list "by $sort, with a common word" "sort=$sort&q=battery"
done
list "of a booking" "bookingId=00000000-0000-7000-9000-000000000003"
list "of an invoice" "invoiceId=00000000-0000-7000-a000-000000000005"
list "of a subscription" "subscriptionId=00000000-0000-7000-b000-000000000007"
p99 "payments of a customer by path" "finance/payments/user/$customer?limit=20" 30
echo "== figures, one caller, $each s each"
p99 "aging" finance/invoices/aging 50
p99 "recurring revenue" revenue/subscriptions/metrics 50
p99 "payments by status" finance/payments/stats 50
p99 "summary" finance 50
p99 "plans with what they bring" revenue/pricing 50
p99 "pricing analytics" revenue/pricing/analytics 50
[ $failed = 0 ] && echo "everything holds" || { echo "something was missed"; exit 1; }
