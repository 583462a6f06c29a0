-- Lists from the last day on; what has no day comes last in either direction.
create index assignment_by_latest_due_date on assignment (due_date desc nulls last, id desc) where removed_at is null;
create index assignment_by_latest_returned_at on assignment (returned_at desc nulls last, id desc) where removed_at is null;
create index vendor_contract_by_latest_renewal_date on vendor_contract (renewal_date desc nulls last, id desc)
    where removed_at is null;
create index vendor_communication_by_follow_up_date on vendor_communication (follow_up_date, id) where removed_at is null;
create index vendor_communication_by_latest_follow_up_date on vendor_communication (follow_up_date desc nulls last, id desc)
    where removed_at is null;
-- Contracts of one type.
create index vendor_contract_by_type on vendor_contract (type, created_at desc, id) where removed_at is null;
