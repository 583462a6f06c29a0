#!/bin/sh
# The demo year on an empty database: how long it takes, whether the books reconcile, and the figures that should agree.
# KEEP=1 leaves the server running until Enter is pressed, to look around.
#   ./mvnw -q package -DskipTests && .ci/figures/demo.sh
set -eu
cd "$(dirname "$0")/../.."
CLUTCH_LIMITS_BURST=100000000 SPRING_PROFILES_ACTIVE=demo
export SPRING_PROFILES_ACTIVE
. .ci/figures/server.sh

grep -h 'Making the demo year\|The demo year is made\|Demo data' "$work/log" | sed 's/.*: \(Making\|The demo\)/\1/'

get() { curl -fs "$api/$1" -H "$auth"; }
pick() { sed "s/.*\"$1\":\\([^,}]*\\).*/\\1/"; }
echo "books reconcile:                $(get finance/reconciliation | pick agrees)"
echo "revenue of the year, finance:   $(get revenue/metrics | pick total)"
echo "revenue of the year, insights:  $(get 'business-intelligence/revenue-cost-margin?timeRange=1y' | pick revenue)"
echo "revenue of the year, payments:  $(psql $db -d clutch -Atc 'select (select sum(base_amount) from finance.payment where completed_at is not null)
    - (select sum(base_amount) from finance.refund where status = $$COMPLETED$$)')"
echo "forecast: MASE $(get business-intelligence/revenue-forecast | pick mase), coverage of the interval $(get business-intelligence/revenue-forecast | pick coverage)"
psql $db -d clutch -Atc "select 'rows: ' || string_agg(line, ', ') from (
    select count(*) || ' accounts' as line from identity.account union all
    select count(*) || ' sessions' from identity.session union all
    select count(*) || ' vehicles' from fleet.vehicle union all
    select count(*) || ' fills' from fleet.fuel_entry union all
    select count(*) || ' work orders' from fleet.work_order union all
    select count(*) || ' invoices' from finance.invoice union all
    select count(*) || ' payments' from finance.payment union all
    select count(*) || ' expenses' from finance.expense union all
    select count(*) || ' entries of the trail' from audit.entry) counted"
if [ "${KEEP:-}" = 1 ]; then
    echo "$api, admin@clutch.local, First-Admin-2026; Enter ends it."
    read -r _
fi
