#!/bin/sh
# The dashboards: p99 of each endpoint at 16 connections on few and on many facts, from event to figure at 500 events a second,
# the drain of a backlog, and a rebuild; with a verdict for each. Needs wrk, psql and pgbench (Debian: apt install wrk
# postgresql-client postgresql-contrib).
#   ./mvnw -q package -DskipTests && .ci/figures/dashboard.sh [facts] [seconds for each endpoint] [backlog] [facts of the rebuild]
set -eu
cd "$(dirname "$0")/../.."
many=${1:-10000000}
seconds=${2:-10}
backlog=${3:-200000}
rebuilt=${4:-1000000}
few=10000
. .ci/figures/server.sh

verdict() { # name, value, unit, limit: value must not be above it
    awk -v n="$1" -v v="$2" -v u="$3" -v l="$4" 'BEGIN { printf "%-10s %s: %s %s, at most %s\n", (v + 0 <= l + 0 ? "HELD" : "MISSED"), n, v, u, l }'
}

# Facts over two years behind every figure: half payments, half sessions, with the lines that explain them.
fill() {
    # In one transaction, because the server goes on counting its own requests.
    sql -1 -v n="$1" <<'SQL'
truncate insights.payment, insights.session, insights.account_status, insights.figure_day, insights.figure_block, insights.figure_total,
    insights.figure_entry, insights.tally, insights.client, insights.client_month;
insert into insights.payment (payment_id, version, gone, amount, completed_at, heard_at, customer_id, method)
select gen_random_uuid(), 2, false, 5000 + n % 900, now() - (n % 63072000) * interval '1 second', now(),
    ('00000000-0000-0000-0000-' || lpad(to_hex(n % 5000), 12, '0'))::uuid, (array['card', 'cash', 'wallet'])[1 + n % 3]
from generate_series(1, :n / 2) n;
insert into insights.session (session_id, version, started_at, ended_at, heard_at, account_id, device, door)
select gen_random_uuid(), 2, at, case when n % 20 > 0 then at + interval '600 s' end, now(),
    ('00000000-0000-0000-0000-' || lpad(to_hex(n % 5000), 12, '0'))::uuid, (array['mobile', 'desktop'])[1 + n % 2], 'standard'
from (select n, now() - (n % 63072000) * interval '1 second' as at from generate_series(1, :n / 2) n) s;
create temp table moved as
select 'PAYMENTS' as figure, '' as part, completed_at::date as day, count(*) as amount from insights.payment group by 3
union all select 'GROSS_REVENUE', '', completed_at::date, sum(amount) from insights.payment group by 3
union all select 'REVENUE_BY_METHOD', method, completed_at::date, sum(amount) from insights.payment group by 2, 3
union all select 'SESSIONS', '', started_at::date, count(*) from insights.session group by 3
union all select 'ACTIVE_SESSIONS', '', started_at::date, count(*) from insights.session where ended_at is null group by 3
union all select 'SESSIONS_BY_DEVICE', device, started_at::date, count(*) from insights.session group by 2, 3
union all select 'ENDED_SESSIONS', '', started_at::date, count(*) from insights.session where ended_at is not null group by 3
union all select 'SESSION_SECONDS', '', started_at::date, 600 * count(*) from insights.session where ended_at is not null group by 3
union all select figure, '', day::date, :n / 1000 from unnest(array['ACCOUNTS', 'ACTIVE_ACCOUNTS', 'NEW_ACCOUNTS', 'VEHICLES',
    'ACTIVE_VEHICLES', 'REFUNDS', 'COST_FLEET', 'COST_MAINTENANCE', 'COST_INFRASTRUCTURE', 'COST_OTHER', 'VISITS', 'BOUNCES',
    'LAST_SEEN', 'RETURNED', 'SECURITY_INCIDENTS', 'DUE_SERVICES', 'DUE_WORK', 'LAPSING_PAPERS', 'VEHICLE_KILOMETRES']) figure,
    generate_series(now() - interval '2 years', now(), '1 day') day
union all select figure, 'group' || g, day::date, 10 from unnest(array['REQUESTS', 'LAST_USED']) figure, generate_series(1, 12) g,
    generate_series(now() - interval '2 years', now(), '1 day') day
union all select 'LAST_USED_BY_REALM', realm || '|group' || g, day::date, 10 from unnest(array['staff', 'customer', 'enterprise',
    'partner']) realm, generate_series(1, 12) g, generate_series(date_trunc('week', now()) - interval '2 years', now(), '7 days') day
union all select 'ACCOUNTS_BY_REALM', realm, current_date, 1000 from unnest(array['staff', 'customer', 'enterprise', 'partner']) realm
union all select 'COST_IN_CURRENCY', 'EGP', day::date, 500 from generate_series(now() - interval '2 years', now(), '1 day') day;
insert into insights.figure_day select figure, day, amount from moved where part = '';
insert into insights.figure_block (figure, part, level, block, amount)
select figure, part, level, (day - date '1970-01-01') / (1 << (2 * level)), sum(amount)
from moved, generate_series(0, 4) level group by 1, 2, 3, 4;
insert into insights.figure_total (figure, amount, as_of, revision)
select figure, sum(case when part = '' then amount else 0 end), now(), :n from moved group by 1;
insert into insights.figure_entry (figure, subject_id, day, from_revision, amount)
select 'GROSS_REVENUE', payment_id, completed_at::date, 1, amount from insights.payment
union all select 'PAYMENTS', payment_id, completed_at::date, 1, 1 from insights.payment
union all select 'SESSIONS', session_id, started_at::date, 1, 1 from insights.session
union all select 'ACTIVE_SESSIONS', session_id, started_at::date, 1, 1 from insights.session where ended_at is null;
insert into insights.tally (tally, key, day, amount)
select 'ROLE', 'role' || g, null::date, :n / 1000 from generate_series(1, 24) g
union all select 'NEW_IN_MONTH', to_char(month, 'YYYY-MM'), null, 100 from generate_series(now() - interval '1 year', now(), '1 month') month
union all select 'CAME_BACK', to_char(month, 'YYYY-MM'), day::date, 3 from generate_series(now() - interval '1 year', now(), '1 month') month,
    generate_series(now() - interval '1 year', now(), '1 day') day;
insert into insights.client_month select customer_id, date_trunc('month', completed_at)::date, sum(amount) from insights.payment group by 1, 2;
insert into insights.client select client_id, true, sum(amount) from insights.client_month group by 1;
SQL
    sql -c 'vacuum analyze' -c checkpoint
}

endpoints='dashboard/kpis dashboard/metrics?timeRange=90d dashboard/overview dashboard/recent-activity analytics?range=90d
    analytics/overview?timeRange=90d analytics/metrics?timeRange=1y analytics/engagement?timeRange=90d analytics/role-distribution
    analytics/user-growth-cohort analytics/onboarding-completion business-intelligence/operational-pulse
    business-intelligence/revenue-cost-margin?period=90d business-intelligence/compliance-status
    business-intelligence/engagement-heatmap business-intelligence/top-enterprise-clients
    business-intelligence/churn-risk?limit=20 business-intelligence/revenue-forecast'

# p99 in milliseconds of each endpoint, one a line.
measure() {
    for path in $endpoints; do
        wrk -t1 -c16 -d"$((seconds < 3 ? seconds : 3))" -H "$auth" "$api/$path" >/dev/null
        wrk -t1 -c16 -d"$seconds" --latency -H "$auth" "$api/$path" >"$work/wrk"
        ! grep -q Non-2xx "$work/wrk" || { echo "$path answers with errors" >&2; exit 1; }
        awk -v p="$path" '$1 == "99%" { v = $2; if (v ~ /us$/) f = .001; else if (v ~ /ms$/) f = 1; else f = 1000; printf "%s %.2f\n", p, v * f }' "$work/wrk"
    done
}

echo "== $few facts, then $many, 16 connections, $seconds s each"
fill "$few"
# One round for the compiler alone, or the first number would be its.
measure >/dev/null
measure >"$work/few"
fill "$many"
measure >"$work/many"
paste -d' ' "$work/few" "$work/many" | while read -r path first _ then; do
    verdict "p99 of $path on $few facts" "$first" ms 15
    verdict "p99 of $path on $many facts" "$then" ms 15
    verdict "its ratio" "$(awk -v a="$first" -v b="$then" 'BEGIN { printf "%.2f", b / a }')" "" 1.5
done

echo "== from event to figure, 500 events a second"
# Fifty new vehicles are a hundred events that insights hears; five such imports a second.
count() { curl -fs "$api/dashboard/kpis" -H "$auth" | sed 's/.*"id":"total_vehicles"[^}]*"value":\([0-9]*\).*/\1/'; }
before=$(count)
(
    while [ ! -e "$work/stop" ]; do
        echo "$(date +%s%N) $(count)"
        sleep 0.02
    done
) >"$work/seen" &
poller=$!
total=$before
for batch in $(seq 100); do
    start=$(date +%s%N)
    {
        echo licensePlate,make,model,year,status
        seq 50 | awk -v b="$batch" '{ printf "LAG %d-%d,Kia,Rio,2024,active\n", b, $1 }'
    } | curl -fs -o /dev/null "$api/fleet/vehicles/import" -H "$auth" -H 'Content-Type: text/csv' --data-binary @-
    total=$((total + 50))
    echo "$(date +%s%N) $total" >>"$work/told"
    rest=$((200 - ($(date +%s%N) - start) / 1000000))
    [ "$rest" -le 0 ] || sleep "$(awk -v r="$rest" 'BEGIN { print r / 1000 }')"
done
until [ "$(count)" -ge "$total" ]; do sleep 0.1; done
sleep 0.2
touch "$work/stop"
wait "$poller" || true
awk 'NR == FNR { at[NR] = $1; want[NR] = $2; n = NR; next }
    { while (next_ < n && $2 >= want[next_ + 1]) { next_++; lag = ($1 - at[next_]) / 1e6; print (lag < 0 ? 0 : lag) } }' "$work/told" "$work/seen" | sort -n >"$work/lags"
verdict "event to figure, p99 of $(wc -l <"$work/lags") imports" "$(awk '{ v[NR] = $1 } END { i = int(NR * .99 + .999); printf "%.0f", v[i] }' "$work/lags")" ms 500

echo "== drain of a backlog of $backlog events"
began=$(date +%s)
sql -v n="$backlog" <<'SQL'
insert into event_registry.event_publication (id, listener_id, event_type, serialized_event, publication_date, status,
    completion_attempts, last_resubmission_date, next_attempt)
select overlay(overlay(hash placing '3' from 13) placing to_hex(('x' || substr(hash, 17, 1))::bit(4)::int & 3 | 8) from 17)::uuid,
    'insights.fleet-vehicle-status', 'com.clutch.events.fleet.VehicleStatusChanged',
    format('{"at":"2026-01-01T00:00:00Z","from":null,"header":{"actorId":"%1$s","actorKind":"SYSTEM","actorName":"figures",'
        || '"correlationId":"figures","eventId":"%1$s","ip":null,"occurredAt":"2026-01-01T00:00:00Z","sessionId":null,'
        || '"userAgent":null},"reason":null,"sequence":1,"to":"active","vehicleId":"%1$s"}', event),
    now(), 'FAILED', 0, now(), now()
-- The registry knows a publication by its event and its listener (UUID of version 3).
from (select event, md5(event || '/insights.fleet-vehicle-status') as hash
    from (select gen_random_uuid() as event from generate_series(1, :n)) events) hashed;
SQL
inserted=$(date +%s)
until [ "$(sql -c "select count(*) from event_registry.event_publication where listener_id = 'insights.fleet-vehicle-status'")" = 0 ]; do sleep 1; done
ended=$(date +%s)
echo "memory of the server at most: $(awk '/VmHWM/ { print int($2 / 1024) }' "/proc/$pid/status") MB"
awk -v n="$backlog" -v s=$((ended - inserted)) 'BEGIN { r = n / (s < 1 ? 1 : s); printf "%-10s drain: %d events in %d s, %.0f a second, at least 2000\n", (r >= 2000 ? "HELD" : "MISSED"), n, s, r }'

echo "== rebuild of $rebuilt facts"
sql -v n="$rebuilt" <<'SQL'
insert into fleet.vehicle (id, version, license_plate, make, model, year, status, mileage, currency, created_at, updated_at)
select gen_random_uuid(), 1, 'RB ' || n, 'Kia', 'Rio', 2024, 'ACTIVE', 0, 'EGP', now(), now() from generate_series(1, :n) n;
insert into fleet.vehicle_status_change (vehicle_id, sequence, id, from_status, to_status, changed_at, changed_by, actor_name)
select id, 1, gen_random_uuid(), null, 'ACTIVE', now(), id, 'figures' from fleet.vehicle where license_plate like 'RB %';
SQL
began=$(date +%s)
curl -fs -o /dev/null -X POST "$api/admin/projections/fleet.vehicle-status/rebuild" -H "$auth" -H 'Content-Type: application/json' -d '{}'
until [ "$(sql -c "select count(*) from insights.rebuild where topic = 'fleet.vehicle-status' and completed_at is not null")" = 1 ]; do sleep 1; done
verdict "rebuild of $rebuilt facts" "$(($(date +%s) - began))" s $((180 * rebuilt / 1000000 + 5))
