#!/bin/sh
# Meter readings: how many a second the server takes in, 1,000 a request at 8 connections, as gateways send them (50 vehicles,
# 20 readings each) and in the hardest case (1,000 vehicles, one reading each); then the lists of vehicles and readings on all
# that data: p99 at 16 connections for each documented sort and filter.
#   ./mvnw -q package -DskipTests && .ci/figures/readings.sh [vehicles] [readings] [seconds]
set -eu
cd "$(dirname "$0")/../.."
vehicles=${1:-100000}
readings=${2:-1000000}
seconds=${3:-5}
. .ci/figures/server.sh

echo "== $vehicles vehicles, $readings readings"
each=$((readings / vehicles))
psql $db -d clutch -q <<SQL
insert into fleet.fleet (id, version, name, status, fuel_alert_threshold, speed_limit, maintenance_reminder_days, created_at, updated_at)
values ('00000000-0000-7000-8000-000000000001', 1, 'Figures', 'ACTIVE', 20, 120, 7, now(), now());
insert into fleet.vehicle (id, version, license_plate, make, model, year, fuel_type, status, mileage, next_maintenance, currency,
    created_at, updated_at, fleet_id, odometer_read_at)
select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 1,
    chr(65 + n % 26) || chr(65 + n / 26 % 26) || chr(65 + n / 676 % 26) || ' ' || n, 'Make ' || n % 40, 'Model ' || n % 400,
    2000 + n % 26, (array['GASOLINE', 'DIESEL', 'ELECTRIC'])[1 + n % 3], case n % 20 when 0 then 'MAINTENANCE' else 'ACTIVE' end,
    n % 90000, now() + n % 9999 * interval '1 hour', 'EGP', now() - n * interval '1 s', now() - n * interval '1 s',
    case when n % 100 = 0 then '00000000-0000-7000-8000-000000000001'::uuid end, now() - interval '1 day'
from generate_series(1, $vehicles) n;
insert into fleet.meter_reading (id, vehicle_id, kind, value, read_at, source, recorded_at, recorded_by, actor_name)
select gen_random_uuid(), v.id, 'ODOMETER', v.mileage * m / $each, now() - interval '1 day' - ($each - m) * interval '1 day',
    'TELEMATICS', now(), '00000000-0000-0000-0000-000000000001', 'figures'
from fleet.vehicle v, generate_series(1, $each) m;
vacuum analyze fleet.vehicle, fleet.meter_reading;
SQL

cat >"$work/ingest.lua" <<'LUA'
local threads = 0
function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
end
function init(args)
    vehicles, perRequest, started = tonumber(args[1]), tonumber(args[2]), tonumber(args[3])
    blocks = math.floor(vehicles / perRequest / 2)
    count = 0
end
function request()
    local block = count % blocks
    local round = math.floor(count / blocks)
    count = count + 1
    local parts = {}
    local times = 1000 / perRequest
    for v = 1, perRequest do
        local vehicle = (number * blocks + block) * perRequest + v
        local id = string.format("00000000-0000-7000-8000-%012x", vehicle)
        for r = 1, times do
            local step = round * times + r
            parts[#parts + 1] = string.format('{"vehicleId":"%s","value":%d,"readAt":"%s"}', id, started % 1000000 + vehicle % 9973 + step,
                os.date("!%Y-%m-%dT%H:%M:%SZ", started + step))
        end
    end
    return wrk.format("POST", nil, nil, '{"readings":[' .. table.concat(parts, ",") .. "]}")
end
LUA

ingest() {
    before=$(psql $db -d clutch -Atc 'select count(*) from fleet.meter_reading')
    began=$(date +%s%N)
    wrk -t2 -c8 -d"${seconds}" --timeout 30s -H "$auth" -H 'Content-Type: application/json' -s "$work/ingest.lua" \
        "$api/fleet/readings/batch" -- "$vehicles" "$2" "$3" >"$work/wrk"
    took=$((($(date +%s%N) - began) / 1000000))
    after=$(psql $db -d clutch -Atc 'select count(*) from fleet.meter_reading')
    echo "ingest, $1: $(((after - before) * 1000 / took)) readings/s stored$(grep Non-2xx "$work/wrk" || true)"
}
now=$(date +%s)
ingest "50 vehicles a request (warm-up)" 50 $((now - 72000))
ingest "50 vehicles a request" 50 $((now - 54000))
ingest "1000 vehicles a request" 1000 $((now - 36000))
psql $db -d clutch -qc 'vacuum analyze fleet.vehicle, fleet.meter_reading'

list() {
    wrk -t2 -c16 -d1 -H "$auth" "$api/fleet/$2" >/dev/null
    wrk -t2 -c16 -d"$seconds" --latency -H "$auth" "$api/fleet/$2" >"$work/wrk"
    echo "$1: p99 $(awk '/99%/ { print $2 }' "$work/wrk"), $(awk '/Requests\/sec/ { print $2 }' "$work/wrk") requests/s$(grep Non-2xx "$work/wrk" || true)"
}
for sort in createdAt -createdAt updatedAt -updatedAt licensePlate make model year status mileage -mileage nextMaintenance; do
    list "vehicles by $sort" "vehicles?limit=20&sort=$sort"
done
list "vehicles of a status" "vehicles?limit=20&status=maintenance"
list "vehicles of make and model" "vehicles?limit=20&make=make%207&model=model%207"
list "vehicles of model years" "vehicles?limit=20&yearFrom=2010&yearTo=2012"
list "vehicles of a fuel" "vehicles?limit=20&fuelType=electric"
list "vehicles of a fleet" "vehicles?limit=20&fleetId=00000000-0000-7000-8000-000000000001"
list "vehicles with words" "vehicles?limit=20&q=fzg%204711"
one=00000000-0000-7000-8000-000000000007
for sort in readAt -readAt value; do
    list "readings by $sort" "vehicles/$one/readings?limit=20&sort=$sort"
done
list "readings of a sort, a source and a time" "vehicles/$one/readings?limit=20&kind=odometer&source=telematics&from=2020-01-01T00:00:00Z"
