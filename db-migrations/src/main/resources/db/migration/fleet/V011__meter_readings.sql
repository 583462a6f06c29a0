-- What odometers (km) and hour meters (h) read. Rows are never changed, but for being marked as corrected by a later one.
create table meter_reading (
    id          uuid primary key,
    vehicle_id  uuid not null references vehicle,
    kind        text not null check (kind in ('ODOMETER', 'ENGINE_HOURS')),
    value       numeric(10, 1) not null check (value >= 0),
    read_at     timestamptz not null,
    source      text not null check (source in ('MANUAL', 'FUEL', 'WORK_ORDER', 'TELEMATICS', 'IMPORT')),
    corrects    uuid unique references meter_reading,
    corrected   boolean not null default false,
    reason      text check (length(reason) between 1 and 500),
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    actor_name  text not null,
    check (corrects is null or reason is not null)
);
-- A meter has one reading at a moment; what was corrected does not count any more.
create unique index meter_reading_moment on meter_reading (vehicle_id, kind, read_at) where not corrected;
create index meter_reading_by_vehicle on meter_reading (vehicle_id, read_at desc, id);

-- The meters of vehicles that were there before their readings.
insert into meter_reading (id, vehicle_id, kind, value, read_at, source, recorded_at, recorded_by, actor_name)
select overlay(overlay(gen_random_uuid()::text
           placing regexp_replace(lpad(to_hex(floor(extract(epoch from updated_at) * 1000)::bigint), 12, '0'), '(.{8})(.{4})', '\1-\2')
           from 1 for 13) placing '7' from 15 for 1)::uuid,
       id, 'ODOMETER', mileage, updated_at, 'IMPORT', updated_at,
       '00000000-0000-0000-0000-000000000001', 'migration'
  from vehicle
 where mileage > 0;
update vehicle set odometer_read_at = updated_at where mileage > 0;
