-- The list of all vehicles from the last next maintenance on; those that have none come last in either direction.
create index vehicle_by_latest_next_maintenance on vehicle (next_maintenance desc nulls last, id desc);
-- A make alone is asked for too.
create index vehicle_by_lower_make on vehicle (lower(make), created_at desc, id);

-- The words as they are matched: where a list goes through its order until it has found a page of them, it looks at thousands of
-- rows, and taking the words of a text apart costs ten times as much as matching them.
alter table vehicle drop column search_words;
alter table vehicle add column search_words tsvector not null generated always as (strip(to_tsvector('simple',
    translate(
        lower(license_plate || ' ' || make || ' ' || model || ' ' || coalesce(name, '')),
        '-./_''&|!:*()<>\,;"+@#', '                      ')
    || ' ' || translate(lower(license_plate), ' -.', '')
    || ' ' || lower(coalesce(vin || ' ' || right(vin, 6), ''))))) stored;
create index vehicle_by_words on vehicle using gin (search_words);
