-- What moves on all the time: what the meters of a vehicle show, and where it is. It is not in the row of the vehicle, because each
-- change of an indexed column there writes an entry into every one of its indexes; here it writes two, and a change of the place none.
create table vehicle_telemetry (
    vehicle_id           uuid primary key references vehicle,
    odometer             numeric(10, 1) not null check (odometer >= 0),
    engine_hours         numeric(9, 1) check (engine_hours >= 0),
    -- When the two meters were read last; null before the first reading.
    odometer_read_at     timestamptz,
    engine_hours_read_at timestamptz,
    latitude             numeric(8, 6) check (latitude between -90 and 90),
    longitude            numeric(9, 6) check (longitude between -180 and 180),
    check ((latitude is null) = (longitude is null))
) with (fillfactor = 50);

insert into vehicle_telemetry
select id, mileage, engine_hours, odometer_read_at, engine_hours_read_at, latitude, longitude from vehicle order by id;
create index vehicle_telemetry_by_odometer on vehicle_telemetry (odometer, vehicle_id);

alter table vehicle
    drop column mileage,
    drop column engine_hours,
    drop column odometer_read_at,
    drop column engine_hours_read_at,
    drop column latitude,
    drop column longitude,
    reset (fillfactor);

-- Vehicles are never deleted, and whoever writes down what they send has locked them: here a foreign key would only cost a look-up
-- for each reading.
alter table meter_reading drop constraint meter_reading_vehicle_id_fkey;
alter table obd_reading drop constraint obd_reading_vehicle_id_fkey;
-- Hardly any reading corrects another.
alter table meter_reading drop constraint meter_reading_corrects_key;
create unique index meter_reading_corrects on meter_reading (corrects) where corrects is not null;
