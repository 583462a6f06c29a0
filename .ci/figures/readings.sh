#!/bin/sh
# What vehicles send: how many meter readings, points and readings of diagnostics a second the server takes in, 1,000 a request at 8
# connections, from as many different vehicles (the hardest case) and, as gateways send them, from 50 vehicles. Then the lists of
# vehicles and readings on all that data: p99 at 16 connections for each documented sort and filter.
#   ./mvnw -q package -DskipTests && .ci/figures/readings.sh [vehicles, 2000 at least] [readings] [seconds]
# The figures that are wanted hold for: .ci/figures/readings.sh 1000000 10000000
set -eu
cd "$(dirname "$0")/../.."
vehicles=${1:-100000}
readings=${2:-1000000}
seconds=${3:-5}
least=20000
most=30
. .ci/figures/server.sh

# A module that knows no vehicle asks for all of them half a minute after the start; one that knows one does not.
curl -fs -o /dev/null "$api/fleet/vehicles" -H "$auth" -H 'Content-Type: application/json' \
    -d '{"licensePlate":"FIRST 1","make":"Toyota","model":"Hiace","year":2024}'
until [ "$(psql $db -d clutch -Atc 'select count(*) from assets.fleet_vehicle')" = 1 ]; do sleep 0.2; done

each=$((readings / vehicles))
# The first ones have left the fleet and send nothing any more.
left=$((vehicles * 3 / 100))
began=$(date +%s)
# Indexes are made after the rows, which is many times quicker than a row at a time.
psql $db -d clutch -q -v ON_ERROR_STOP=1 <<SQL
set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '512MB';
create temp table made as
    select indexname, indexdef from pg_indexes i
    where schemaname = 'fleet' and tablename in ('vehicle', 'vehicle_telemetry', 'meter_reading')
        and not exists (select from pg_constraint where conindid = format('%I.%I', 'fleet', i.indexname)::regclass);
select format('drop index fleet.%I', indexname) from made \gexec

insert into fleet.fleet (id, version, name, status, fuel_alert_threshold, speed_limit, maintenance_reminder_days, created_at, updated_at)
values ('00000000-0000-7000-8000-000000000001', 1, 'Figures', 'ACTIVE', 20, 120, 7, now(), now());
insert into fleet.vehicle (id, version, license_plate, vin, make, model, year, fuel_type, status, next_maintenance, currency,
    created_at, updated_at, fleet_id)
select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 1,
    chr(65 + n % 26) || chr(65 + n / 26 % 26) || chr(65 + n / 676 % 26) || ' ' || n, 'FGR' || lpad(n::text, 14, '0'),
    'Make ' || n % 40, 'Model ' || n % 400, 2000 + n % 26, (array['GASOLINE', 'DIESEL', 'ELECTRIC'])[1 + n % 3],
    case when n <= $left then (array['DECOMMISSIONED', 'RETIRED'])[1 + n % 2] when n % 100 < 93 then 'ACTIVE'
        when n % 100 < 98 then 'MAINTENANCE' when n % 100 = 98 then 'INACTIVE' else 'OUT_OF_SERVICE' end,
    case when n % 7 > 0 then now() + n % 9999 * interval '1 hour' end, 'EGP',
    now() - ($vehicles - n) * interval '1 s', now() - n * interval '1 s',
    case when n % 100 = 0 then '00000000-0000-7000-8000-000000000001'::uuid end
from generate_series(1, $vehicles) n;
insert into fleet.vehicle_telemetry (vehicle_id, odometer, odometer_read_at)
select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, n * 7919::bigint % 90000, now() - interval '1 day'
from generate_series(1, $vehicles) n;
insert into fleet.meter_reading (id, vehicle_id, kind, value, read_at, source, recorded_at, recorded_by, actor_name)
select uuidv7(), v.vehicle_id, 'ODOMETER', v.odometer * m / $each, now() - interval '1 day' - ($each - m) * interval '1 day',
    'TELEMATICS', now(), '00000000-0000-0000-0000-000000000001', 'figures'
from fleet.vehicle_telemetry v, generate_series(1, $each) m where v.odometer_read_at is not null;

select indexdef from made order by indexname \gexec
SQL
psql $db -d clutch -qc 'vacuum analyze fleet.vehicle, fleet.vehicle_telemetry, fleet.meter_reading' -c checkpoint
echo "== $vehicles vehicles, $readings readings, made in $(($(date +%s) - began)) s"

missed=0
verdict() { # figure, whether it is good enough
    if [ "$2" = 1 ]; then
        echo "$1: met"
    else
        echo "$1: MISSED"
        missed=$((missed + 1))
    fi
}

# Each of the two threads has vehicles of its own and goes round them, a later moment and a greater value each time.
cat >"$work/ingest.lua" <<'LUA'
local threads = 0
local fields = {
    meters = '{"vehicleId":"%s","readAt":"%s","value":%d}',
    points = '{"vehicleId":"%s","recordedAt":"%s","latitude":30.%06d,"longitude":31.2,"speed":50.5,"heading":90}',
    scans = '{"vehicleId":"%s","timestamp":"%s","odometer":%d,"engineRpm":2100,"speed":50.5,"coolantTemperature":90.5,'
        .. '"engineLoad":40,"fuelLevel":70.5,"batteryVoltage":12.6}'
}
function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
end
function init(args)
    first, last, perRequest = tonumber(args[1]), tonumber(args[2]), tonumber(args[3])
    started, value = tonumber(args[4]), tonumber(args[5])
    form = fields[args[6]]
    wrapper = args[6] == "points" and '{"points":[' or '{"readings":['
    blocks = math.max(1, math.floor((last - first) / perRequest / 2))
    count = 0
end
function request()
    local block = count % blocks
    local round = math.floor(count / blocks)
    count = count + 1
    local parts = {}
    local times = 1000 / perRequest
    for r = 1, times do
        local step = round * times + r
        local at = os.date("!%Y-%m-%dT%H:%M:%SZ", started + step)
        for v = 1, perRequest do
            local vehicle = first + (number * blocks + block) * perRequest + v
            parts[#parts + 1] = string.format(form, string.format("00000000-0000-7000-8000-%012x", vehicle), at, value + step)
        end
    end
    return wrk.format("POST", nil, nil, wrapper .. table.concat(parts, ",") .. "]}")
end
LUA

ingest() { # name, path, table, form, vehicles a request, first moment, value before the first
    before=$(psql $db -d clutch -Atc "select count(*) from fleet.$3")
    start=$(date +%s%N)
    wrk -t2 -c8 -d"${seconds}" --timeout 30s -H "$auth" -H 'Content-Type: application/json' -s "$work/ingest.lua" \
        "$api/fleet/$2" -- "$left" "$vehicles" "$5" "$6" "$7" "$4" >"$work/wrk"
    took=$((($(date +%s%N) - start) / 1000000))
    after=$(psql $db -d clutch -Atc "select count(*) from fleet.$3")
    rate=$(((after - before) * 1000 / took))
    figure="ingest of $1, $5 vehicles a request: $rate/s stored$(grep Non-2xx "$work/wrk" || true)"
    case $1 in
        warm-up*) echo "$figure" ;;
        *) verdict "$figure" $((rate >= least)) ;;
    esac
}
# Every run is later than those before it, because a meter only grows and of a vehicle only newer points are followed.
now=$(date +%s)
warm=$seconds
for kind in meters points scans; do
    case $kind in
        meters) what='meter readings' path=readings/batch table=meter_reading ;;
        points) what=points path=locations table=vehicle_location ;;
        scans) what='readings of diagnostics' path=obd2/readings/batch table=obd_reading ;;
    esac
    seconds=$((warm * 2))
    ingest "warm-up, $what" $path $table $kind 50 $((now - 72000)) 100000
    seconds=$warm
    ingest "$what" $path $table $kind 50 $((now - 54000)) 300000
    ingest "$what" $path $table $kind 1000 $((now - 36000)) 500000
done
psql $db -d clutch -qc 'vacuum analyze' -c checkpoint

middle=00000000-0000-7000-8000-$(printf %012x $((left + 7)))
list() { # name, path and query
    curl -fs -o /dev/null -H "$auth" "$api/fleet/$2" || { echo "$1: no answer" >&2; exit 1; }
    wrk -t2 -c16 -d1 -H "$auth" "$api/fleet/$2" >/dev/null
    wrk -t2 -c16 -d"$seconds" --latency -H "$auth" "$api/fleet/$2" >"$work/wrk"
    p99=$(awk '$1 == "99%" { sub("us", " 0.001", $2); sub("ms", " 1", $2); sub("s$", " 1000", $2); split($2, p, " "); printf "%.1f", p[1] * p[2] }' "$work/wrk")
    verdict "$1: p99 $p99 ms, $(awk '/Requests\/sec/ { print int($2) }' "$work/wrk") requests/s$(grep Non-2xx "$work/wrk" || true)" \
        "$(awk -v p="$p99" -v m=$most 'BEGIN { print (p <= m) ? 1 : 0 }')"
}
one=vehicles/$middle/readings
# A server that has just started is still being compiled while it answers.
for path in "vehicles?limit=20" "$one?limit=20" "obd2/readings?limit=20"; do
    wrk -t2 -c16 -d"$((seconds * 2))" -H "$auth" "$api/fleet/$path" >/dev/null
done
for key in createdAt updatedAt licensePlate make model year status mileage nextMaintenance; do
    list "vehicles by $key" "vehicles?limit=20&sort=$key"
    list "vehicles by $key, backwards" "vehicles?limit=20&sort=-$key"
done
for word in active maintenance inactive out_of_service decommissioned retired; do
    list "vehicles that are $word" "vehicles?limit=20&status=$word"
done
list "vehicles of a make" "vehicles?limit=20&make=make%207"
list "vehicles of a model" "vehicles?limit=20&model=model%207"
list "vehicles of make and model" "vehicles?limit=20&make=make%207&model=model%207"
list "vehicles of model years" "vehicles?limit=20&yearFrom=2010&yearTo=2012"
list "vehicles from a model year on" "vehicles?limit=20&yearFrom=2024"
list "vehicles up to a model year" "vehicles?limit=20&yearTo=2001"
list "vehicles of a model year there is not" "vehicles?limit=20&yearTo=1950"
list "vehicles of a fuel" "vehicles?limit=20&fuelType=electric"
list "vehicles of a fleet" "vehicles?limit=20&fleetId=00000000-0000-7000-8000-000000000001"
list "vehicles with a plate" "vehicles?limit=20&q=$((vehicles / 2))"
list "vehicles with the end of a VIN" "vehicles?limit=20&q=$(printf %06d $((vehicles / 2)))"
list "vehicles with words" "vehicles?limit=20&q=make%207%20model%20207"
for key in readAt value; do
    list "readings by $key" "$one?limit=20&sort=$key"
    list "readings by $key, backwards" "$one?limit=20&sort=-$key"
done
list "readings of a kind" "$one?limit=20&kind=odometer"
list "readings of a source" "$one?limit=20&source=telematics"
list "readings since a moment" "$one?limit=20&from=2020-01-01T00:00:00Z"
list "readings up to a moment" "$one?limit=20&to=2090-01-01T00:00:00Z"
list "readings that count" "$one?limit=20&corrected=false"
list "readings of diagnostics" "obd2/readings?limit=20"
list "readings of diagnostics, backwards" "obd2/readings?limit=20&sort=timestamp"
list "readings of diagnostics of a vehicle" "obd2/readings?limit=20&vehicleId=$middle"
list "readings of diagnostics of a period" "obd2/readings?limit=20&from=2020-01-01T00:00:00Z&to=2090-01-01T00:00:00Z"
list "places of vehicles" "locations?limit=20"
list "track of a vehicle" "vehicles/$middle/track?limit=20&from=$(date -u -d "@$((now - 80000))" +%Y-%m-%dT%H:%M:%SZ)&to=$(date -u -d "@$now" +%Y-%m-%dT%H:%M:%SZ)"
echo "== $missed missed"
