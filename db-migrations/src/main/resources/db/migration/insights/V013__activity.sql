-- The newest of each kind, for the list of what happened lately.
create index account_status_by_time on account_status (changed_at desc);
create index vehicle_status_by_time on vehicle_status (changed_at desc);
create index session_by_time on session (started_at desc);
create index payment_by_time on payment (completed_at desc) where completed_at is not null and not gone;
create index refund_by_time on refund (completed_at desc);
