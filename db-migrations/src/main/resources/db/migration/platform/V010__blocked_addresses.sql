-- Addresses whose calls are refused at the edge. An address that is let in again keeps its row for a while, with an end in the
-- past, so that every instance hears of it.
create table blocked_address (
    address    text primary key,
    until      timestamptz,
    changed_at timestamptz not null
);
create index blocked_address_by_changed_at on blocked_address (changed_at);
create index blocked_address_by_until on blocked_address (until);
