-- The list sorted by status: most vehicles are active, so sorting each status by id took as long as reading all of them.
create index vehicle_sorted_by_status on vehicle (status, id);
