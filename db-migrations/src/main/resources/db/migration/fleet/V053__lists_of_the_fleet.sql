-- Lists show the vehicles of the fleet, unless they are asked for those that have left it; whatever goes through an index in its
-- order must not come past all of those first. Of a vehicle that has left, only the status and the moment it came are looked for.
drop index vehicle_by_created_at;
drop index vehicle_by_updated_at;
drop index vehicle_by_make;
drop index vehicle_by_model;
drop index vehicle_by_year;
drop index vehicle_by_next_maintenance;
drop index vehicle_by_latest_next_maintenance;
drop index vehicle_sorted_by_status;
drop index vehicle_by_lower_make;
drop index vehicle_by_lower_model;
drop index vehicle_by_make_and_model;
drop index vehicle_by_fuel_type;
-- A plate is of one vehicle of the fleet: the index that says so gives their order too.
drop index vehicle_by_license_plate;

create index vehicle_by_created_at on vehicle (created_at desc, id) where status not in ('DECOMMISSIONED', 'RETIRED');
create index vehicle_by_updated_at on vehicle (updated_at, id) where status not in ('DECOMMISSIONED', 'RETIRED');
create index vehicle_by_make on vehicle (make, id) where status not in ('DECOMMISSIONED', 'RETIRED');
create index vehicle_by_model on vehicle (model, id) where status not in ('DECOMMISSIONED', 'RETIRED');
create index vehicle_by_year on vehicle (year, id) where status not in ('DECOMMISSIONED', 'RETIRED');
create index vehicle_by_next_maintenance on vehicle (next_maintenance, id) where status not in ('DECOMMISSIONED', 'RETIRED');
create index vehicle_by_latest_next_maintenance on vehicle (next_maintenance desc nulls last, id desc)
    where status not in ('DECOMMISSIONED', 'RETIRED');
create index vehicle_sorted_by_status on vehicle (status, id) where status not in ('DECOMMISSIONED', 'RETIRED');
create index vehicle_by_lower_make on vehicle (lower(make), created_at desc, id) where status not in ('DECOMMISSIONED', 'RETIRED');
create index vehicle_by_lower_model on vehicle (lower(model), created_at desc, id) where status not in ('DECOMMISSIONED', 'RETIRED');
create index vehicle_by_make_and_model on vehicle (lower(make), lower(model), created_at desc, id)
    where status not in ('DECOMMISSIONED', 'RETIRED');
create index vehicle_by_fuel_type on vehicle (fuel_type, created_at desc, id) where status not in ('DECOMMISSIONED', 'RETIRED');
