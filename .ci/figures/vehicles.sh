#!/bin/sh
# The vehicle list on 100,000 vehicles: p99 at 16 connections, and its throughput against pgbench on the very statements that
# the list sends, in one run. Needs wrk, psql and pgbench (Debian: apt install wrk postgresql-client postgresql-contrib).
#   ./mvnw -q package -DskipTests && .ci/figures/vehicles.sh [seconds]
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-20}
. .ci/figures/server.sh

for part in 1 2; do
    {
        echo licensePlate,make,model,year,status
        seq 50000 | awk -v p=$part '{ printf "FIG %d-%d,%s,Model %d,%d,%s\n", p, $1, ($1 % 7 ? "Toyota" : "Kia"), $1 % 40, 2000 + $1 % 26, ($1 % 5 ? "active" : "maintenance") }'
    } >"$work/part$part.csv"
    began=$(date +%s%N)
    curl -fs -o "$work/answer" "$api/fleet/vehicles/import" -H "$auth" -H 'Content-Type: text/csv' --data-binary @"$work/part$part.csv"
    echo "import of 50,000 vehicles: $((($(date +%s%N) - began) / 1000000)) ms"
done
began=$(date +%s%N)
until curl -fs "$api/dashboard/kpis" -H "$auth" | grep -q '"value":100000[,}]'; do sleep 0.2; done
echo "from the last answer to the figure: $((($(date +%s%N) - began) / 1000000)) ms"

until [ "$(psql $db -d clutch -Atc 'select count(*) from event_registry.event_publication')" = 0 ]; do sleep 0.5; done
echo "from the last answer until every listener has heard everything: $((($(date +%s%N) - began) / 1000000)) ms"

psql $db -d clutch -qc 'vacuum analyze fleet.vehicle'

statements "fleet/vehicles?limit=20" '"vehicle"'
echo "statements of one request on the table besides the count: $(wc -l <"$work/statements.sql")"

echo "== wrk, 16 connections, ${seconds} s"
# As long as the optimising compiler waits (app/jvm.options).
wrk -t1 -c16 -d90 -H "$auth" "$api/fleet/vehicles?limit=20" >/dev/null
wrk -t1 -c16 -d"$seconds" --latency -H "$auth" "$api/fleet/vehicles?limit=20" | tee "$work/wrk" | grep -E '50%|99%|Requests/sec|Non-2xx' || true
echo "== pgbench, 16 connections, ${seconds} s, its statements alone"
pgbench $db -n -M prepared -c16 -j2 -T"$seconds" -f "$work/statements.sql" clutch 2>/dev/null | tee "$work/pgbench" | grep -E 'latency average|tps'
awk 'FILENAME ~ /wrk/ && /Requests\/sec/ { w = $2 } FILENAME ~ /pgbench/ && /^tps/ { p = $3 } END { printf "ratio of requests to bare statements: %.2f\n", w / p }' "$work/wrk" "$work/pgbench"
