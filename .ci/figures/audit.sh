#!/bin/sh
# The audit trail on 10,000,000 entries of two years: p95 of each filter of the list over HTTP, one caller at a time.
#   ./mvnw -q package -DskipTests && .ci/figures/audit.sh [entries] [rounds]
# Event to entry at 500 events/s, and what an event with its entry costs a write, in one run:
#   ./mvnw -q test -pl app -am -Dtest=AuditSpeed -Dsurefire.failIfNoSpecifiedTests=false
set -eu
cd "$(dirname "$0")/../.."
entries=${1:-10000000}
rounds=${2:-40}
. .ci/figures/server.sh

began=$(date +%s)
# Indexes are made after the rows, as when a dump is restored.
sql -c "select indexdef || ';' from pg_indexes where schemaname = 'audit' and tablename = 'entry' and indexname <> 'entry_pkey'" | sed 's/ ON ONLY / ON /' >"$work/indexes.sql"
sql -c "select format('drop index audit.%I;', indexname) from pg_indexes where schemaname = 'audit' and tablename = 'entry' and indexname <> 'entry_pkey'" | sql -f -
sql -c "select audit.ensure_partition('entry', m::date) from generate_series(date_trunc('month', now() - interval '24 months'), date_trunc('month', now()), interval '1 month') m" >/dev/null
sql <<SQL
insert into audit.entry
select uuidv7(t.at - now()), t.at, t.at, k.module || '.' || k.type, k.module, k.action, k.resource,
       (n % 200000)::text, 'Thing ' || n % 50000, k.category, k.severity, k.outcome, k.security,
       'ACCOUNT', ('00000000-0000-7000-8000-' || lpad((n % 5000)::text, 12, '0'))::uuid, 'user' || n % 5000 || '@clutch.test',
       ('00000000-0000-7000-9000-' || lpad((n % 400000)::text, 12, '0'))::uuid, '10.' || n % 250 || '.' || n / 250 % 250 || '.' || n % 199,
       'Mozilla/5.0 (X11; Linux x86_64)', 'c-' || n, '{"change":"CHANGED","version":' || n % 90 || '}',
       '[{"field":"mileage","before":"' || n || '","after":"' || n + 1 || '"}]',
       to_tsvector('simple', k.action || ' ' || replace(k.action, '_', ' ') || ' ' || k.resource || ' ' || n % 200000 || ' thing ' || n % 50000
           || ' user' || n % 5000 || ' clutch test user' || n % 5000 || '@clutch.test ' || k.category)
from generate_series(1, $entries) n,
     lateral (select now() - interval '23 months' * (n::float8 / $entries) as at) t,
     lateral (select * from (values
         (0, 'fleet', 'VehicleChanged', 'vehicle_updated', 'vehicle', 'FLEET_MANAGEMENT', 'LOW', 'SUCCESS', false),
         (1, 'identity', 'LoginSucceeded', 'login_succeeded', 'account', 'AUTHENTICATION', 'LOW', 'SUCCESS', false),
         (2, 'finance', 'PaymentChanged', 'payment_created', 'payment', 'PAYMENT_PROCESSING', 'LOW', 'SUCCESS', false),
         (3, 'identity', 'LoginFailed', 'login_failed', 'account', 'AUTHENTICATION', 'MEDIUM', 'FAILURE', true),
         (4, 'identity', 'RoleAssigned', 'role_assigned', 'account', 'AUTHORIZATION', 'HIGH', 'SUCCESS', true),
         (5, 'identity', 'RefreshTokenReused', 'refresh_token_reused', 'account', 'AUTHENTICATION', 'CRITICAL', 'SUCCESS', true)
       ) as v (i, module, type, action, resource, category, severity, outcome, security)
       where i = case when n % 100000 = 7 then 5 when n % 1000 = 3 then 4 when n % 50 = 1 then 3 when n % 3 = 0 then 1 when n % 7 = 0 then 2 else 0 end) k;
SQL
echo "$entries entries loaded: $(($(date +%s) - began)) s"
{ echo "set maintenance_work_mem = '512MB';"; cat "$work/indexes.sql"; } | sql -f -
sql -c 'vacuum analyze audit.entry'
echo "indexed and analysed: $(($(date +%s) - began)) s; $(sql -c "select pg_size_pretty(sum(pg_total_relation_size(inhrelid))) from pg_inherits where inhparent = 'audit.entry'::regclass")"

user=00000000-0000-7000-8000-000000000042
year=$(date -u -d '-1 year' +%Y-%m-%dT00:00:00Z)
month=$(date -u -d '-11 months' +%Y-%m-%dT00:00:00Z)
sql -c "alter system set log_min_duration_statement = 0" -c 'select pg_reload_conf()' >/dev/null
sleep 1
# The answer as the caller sees it, and within it the statements that read the page and that count.
measure() {
    curl -fs -o /dev/null --max-time 60 -H "$auth" "$api/$1" || { echo "no answer: $1"; return; }
    before=$(wc -l <"$data/postgres.log")
    for _ in $(seq "$rounds"); do
        curl -fs -o /dev/null -w '%{time_total}\n' -H "$auth" "$api/$1"
    done | sort -n | awk -v what="$1" '{ t[NR] = $1 * 1000 } END { printf "p50 %7.1f  p95 %7.1f ms  %s", t[int(NR * 0.5)], t[int(NR * 0.95)], what }'
    tail -n +"$((before + 1))" "$data/postgres.log" | grep 'duration:' | grep 'audit"*\."*entry' | grep -v insert | grep -v parse | grep -v bind |
        awk '{ d = $0; sub(/.*duration: /, "", d); sub(/ ms.*/, "", d); k = /count\(/ ? "count" : "page"; n[k]++; v[k, n[k]] = d + 0 }
            END { for (k in n) { for (i = 2; i <= n[k]; i++) for (j = i; j > 1 && v[k, j] < v[k, j - 1]; j--) { x = v[k, j]; v[k, j] = v[k, j - 1]; v[k, j - 1] = x }
                printf "  [%s p95 %.1f ms]", k, v[k, int(n[k] * 0.95) ? int(n[k] * 0.95) : 1] }; print "" }'
}
measure "audit/logs?limit=50"
measure "audit/logs?limit=500"
measure "audit/logs?limit=50&userId=$user"
measure "audit/logs?limit=50&action=login_failed"
measure "audit/logs?limit=50&action=refresh_token_reused"
measure "audit/logs?limit=50&resource=vehicle"
measure "audit/logs?limit=50&resource=vehicle&resourceId=1234"
measure "audit/logs?limit=50&from=$year&to=$month"
measure "audit/logs?limit=50&category=payment_processing"
measure "audit/logs?limit=50&severity=critical"
measure "audit/logs?limit=50&status=failure"
measure "audit/logs?limit=50&userId=$user&action=login_failed&from=$year"
measure "audit/logs?limit=50&q=user42"
measure "audit/logs?limit=50&q=vehicle"
measure "audit/logs?limit=50&q=thing%20777"
measure "audit/logs?limit=50&q=nothingatall"
measure "audit/logs?limit=500&q=role%20assigned"
measure "audit/security-events?limit=50"
measure "audit/user-activities?limit=50"
