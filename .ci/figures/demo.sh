#!/bin/sh
# The demo year on an empty database: how long it takes, whether the books reconcile, and the figures that should agree.
# KEEP=1 leaves the server running until Enter is pressed, to look around.
#   ./mvnw -q package -DskipTests && .ci/figures/demo.sh
set -eu
cd "$(dirname "$0")/../.."
SPRING_PROFILES_ACTIVE=demo
export SPRING_PROFILES_ACTIVE
. .ci/figures/server.sh

grep -h 'Making the demo year\|The demo year is made\|Demo data' "$work/log" | sed 's/.*: \(Making\|The demo\)/\1/'

get() { curl -fs "$api/$1" -H "$auth"; }
pick() { grep -o "\"$1\":[^,}]*" | head -1 | cut -d: -f2; }
paid() {
    psql $db -d clutch -Atc "select (select sum(base_amount) from finance.payment where completed_at >= $1)
        - (select sum(base_amount) from finance.refund where status = 'COMPLETED' and completed_at >= $1)"
}
months="(date_trunc('month', now() at time zone 'Africa/Cairo') - interval '11 months') at time zone 'Africa/Cairo'"
echo "books reconcile:                      $(get finance/reconciliation | pick agrees)"
echo "revenue altogether: finance           $(get revenue/metrics | pick total)"
echo "                    payments          $(paid "'-infinity'")"
echo "revenue of twelve months: insights    $(get 'business-intelligence/revenue-cost-margin?timeRange=1y' | pick revenue)"
echo "                          payments    $(paid "$months")"
test_back=$(get business-intelligence/revenue-forecast/back-test)
awk -v m="$(echo "$test_back" | pick mase)" -v c="$(echo "$test_back" | pick coverage)" 'BEGIN {
    printf "%-6s forecast: MASE %.2f, below 1; the 80 %% interval held %.0f %%, 73 to 87\n",
        (m < 1 && c >= .73 && c <= .87) ? "HELD" : "MISSED", m, 100 * c }'
echo "days on which a figure is not what the tables say: $(psql $db -d clutch -At -f app/src/test/resources/every-figure.sql | wc -l)"
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
