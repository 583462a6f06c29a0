#!/bin/sh
# What clients and operators wait for, in one run of the packaged application, as the table of docs/benchmarks.md: start and
# memory, sign-in, lists of 20, 100 and 500, one row, a write, events, dashboards on few and on many facts. Lists and rows stand
# beside pgbench on the very statements that the request sends, writes beside bare inserts of the same row.
# Needs wrk, psql and pgbench (Debian: apt install wrk postgresql-client postgresql-contrib).
#   ./mvnw -q package -DskipTests && .ci/figures/benchmark.sh [seconds each] [seconds of load before memory is read] [facts]
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-20}
load=${2:-600}
facts=${3:-10000000}
table=$(mktemp)
row() { echo "| $1 | $2 | $3 | $4 | $5 |" >>"$table"; }
fixed() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

.ci/figures/start.sh 2 >"$table.start"
of_start() { awk -v k="$1" -v n="$2" '$1 == k ":" { v = $n } END { print v }' "$table.start"; }
plain=$(of_start plain 6)
cached=$(of_start cached 6)
row "start, processor time" "$plain ms" "" "" "≤ 14,000 ms"
row "start with an AOT cache, processor time" "$cached ms" "$plain ms plain" "$(fixed "$cached" "$plain")" "≤ 0.5"
row "resident after the start" "$(of_start plain 9) MB" "" "" "≤ 400 MB"

JAVA_EXTRA="-Xmx256m ${JAVA_EXTRA:-}"
. .ci/figures/server.sh
trap 'finish; rm -f "$table" "$table.start"' EXIT
rate() { awk '/Requests\/sec/ { print $2 }' "$work/wrk"; }
percentile() { awk -v p="$1%" '$1 == p { v = $2; f = v ~ /us$/ ? .001 : v ~ /ms$/ ? 1 : 1000; printf "%.1f ms", v * f }' "$work/wrk"; }
get() { # path: rate and latencies of it at 16 connections, warm
    wrk -t1 -c16 -d"$seconds" -H "$auth" "$api/$1" >/dev/null
    wrk -t1 -c16 -d"$seconds" --latency -H "$auth" "$api/$1" >"$work/wrk"
    ! grep -q Non-2xx "$work/wrk" || { echo "$1 answers with errors" >&2; exit 1; }
}
bench() { # file: leaves statements a second at 16 connections in bare
    pgbench $db -n -M prepared -c16 -j1 -T"$seconds" -f "$1" clutch >"$work/pgbench" 2>"$work/errors" || { cat "$work/errors" >&2; exit 1; }
    bare=$(awk '/^tps/ { printf "%.0f", $3 }' "$work/pgbench")
}
against() { # name, path, table, target: requests beside bare statements
    statements "$2" "$3"
    get "$2"
    requests=$(rate)
    p99=$(percentile 99)
    bench "$work/statements.sql"
    row "$1" "$requests/s, p99 $p99" "$bare/s bare" "$(fixed "$requests" "$bare")" "$4"
}

echo "== 100,000 vehicles" >&2
for part in 1 2; do
    {
        echo licensePlate,make,model,year,status
        seq 50000 | awk -v p=$part '{ printf "FIG %d-%d,%s,Model %d,%d,active\n", p, $1, ($1 % 7 ? "Toyota" : "Kia"), $1 % 40, 2000 + $1 % 26 }'
    } >"$work/part.csv"
    curl -fs -o "$work/answer" "$api/fleet/vehicles/import" -H "$auth" -H 'Content-Type: text/csv' --data-binary @"$work/part.csv"
done
delivered() { until [ "$(sql -c 'select count(*) from event_registry.event_publication')" = 0 ]; do sleep 0.5; done; }
delivered
sql -c 'vacuum analyze'

echo "== reads" >&2
for limit in 20 100 500; do
    against "list of $limit vehicles of 100,000" "fleet/vehicles?limit=$limit" '"vehicle"' "$([ $limit = 20 ] && echo '≥ 0.35' || echo '≥ 0.30')"
done
one=$(sql -c 'select id from fleet.vehicle limit 1')
against "one vehicle" "fleet/vehicles/$one" '"vehicle"' ""

echo "== sign-in" >&2
cat >"$work/login.lua" <<'LUA'
wrk.method = "POST"
wrk.body = '{"email":"admin@clutch.local","password":"First-Admin-2026"}'
wrk.headers["Content-Type"] = "application/json"
LUA
wrk -t1 -c4 -d"$seconds" --latency -s "$work/login.lua" "$api/auth/login" >"$work/wrk"
row "sign-in, 4 connections" "$(rate)/s, p99 $(percentile 99)" "" "" "dear on purpose: the password hash"

echo "== writes" >&2
cat >"$work/create.lua" <<'LUA'
local threads = 0
function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
end
function init(args)
    run, pause, count = args[1], tonumber(args[2]), 0
end
function delay()
    return pause
end
function request()
    count = count + 1
    return wrk.format("POST", nil, { ["Authorization"] = wrk.headers["Authorization"], ["Content-Type"] = "application/json" },
        string.format('{"licensePlate":"%s %d-%d","make":"Toyota","model":"Corolla","year":2024}', run, number, count))
end
LUA
create() { wrk -t1 -c16 -d"$seconds" --timeout 30s --latency -H "$auth" -s "$work/create.lua" "$api/fleet/vehicles" -- "$1" "$2" >"$work/wrk"; }
create W 0
delivered
create C 0
requests=$(rate)
p99=$(percentile 99)
delivered
sql -c 'create schema bare' -c 'create table bare.vehicle (like fleet.vehicle including all)'
columns=$(sql -c "select string_agg(quote_ident(attname), ', ') from pg_attribute where attrelid = 'fleet.vehicle'::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attname not in ('id', 'license_plate', 'vin')")
{
    echo '\set plate random(1, 1000000000000)'
    values=$(sql -c "select string_agg(case when row.value = 'null' then 'null' else quote_literal(row.value #>> '{}') end, ', ' order by c.attnum)
        from pg_attribute c, jsonb_each((select to_jsonb(v) from fleet.vehicle v where license_plate like 'C 0-%' limit 1)) row
        where c.attrelid = 'fleet.vehicle'::regclass and c.attnum > 0 and not c.attisdropped and c.attgenerated = '' and c.attname = row.key
            and c.attname not in ('id', 'license_plate', 'vin')")
    echo "insert into bare.vehicle (id, license_plate, $columns) values (uuidv7(), 'B ' || :plate, $values);"
} >"$work/bare.sql"
bench "$work/bare.sql"
sql -c 'drop schema bare cascade'
row "register a vehicle, two events, audited" "$requests/s, p99 $p99" "$bare/s bare inserts" "$(fixed "$requests" "$bare")" "≥ 0.6"

began=$(sql -c 'select now()')
create L 100
requests=$(rate)
delivered
sql -F' ' -c "select round(p[1]::numeric, 1), round(p[2]::numeric, 1) from (select percentile_cont(array[0.5, 0.99]) within group
    (order by extract(epoch from recorded_at - occurred_at) * 1000) as p from audit.entry where resource = 'vehicle' and occurred_at >= '$began') lags" >"$work/lag"
row "event to audit row, at $requests registrations a second" "p50 $(cut -d' ' -f1 "$work/lag") ms, p99 $(cut -d' ' -f2 "$work/lag") ms" "" "" "p99 ≤ 100 ms"

echo "== memory after $load s of load" >&2
ended=$(($(date +%s) + load))
while [ "$(date +%s)" -lt $ended ]; do
    for path in "fleet/vehicles?limit=100" dashboard/kpis "fleet/vehicles?limit=20&q=corolla" "audit/logs?limit=50"; do
        wrk -t1 -c16 -d5 -H "$auth" "$api/$path" >/dev/null
    done
    wrk -t1 -c16 -d5 --timeout 30s -H "$auth" -s "$work/create.lua" "$api/fleet/vehicles" -- "M$(date +%s)" 0 >/dev/null
done
row "resident after $load s of load, 256 MB heap" "$(awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/$pid/status") MB" "" "" "≤ 450 MB"

get dashboard/kpis
row "dashboard tiles" "$(rate)/s, p99 $(percentile 99)" "" "" "p99 ≤ 15 ms"
kill "$pid"
wait "$pid" || true
pid=

if [ "$facts" -gt 0 ]; then
    echo "== dashboards on 10,000 and $facts facts" >&2
    .ci/figures/dashboard.sh "$facts" 5 1000 1000 >"$work/dashboards" || true
    awk -F': ' '/p99 of/ { v = $2; sub(/,.*/, "", v); n = $1; sub(/.*p99 of /, "", n); split(n, w, " on "); at[w[1], ++seen[w[1]]] = v; path = w[1] }
        /its ratio/ { v = $2; sub(/ .*/, "", v); printf "| %s | p99 %s | %s on 10,000 facts | %s | ≤ 1.5 |\n", path, at[path, 2], at[path, 1], v }' "$work/dashboards" >>"$table"
fi

echo "$(date -u +%Y-%m-%d), commit $(git rev-parse --short HEAD), $(nproc) cores of $(sed -n 's/^model name.*: //p' /proc/cpuinfo | head -1), $(awk '/MemTotal/ { print int($2 / 1048576) }' /proc/meminfo) GB; load and server share them."
echo
echo "| what | measured | beside | ratio | target |"
echo "| --- | --- | --- | --- | --- |"
cat "$table"
