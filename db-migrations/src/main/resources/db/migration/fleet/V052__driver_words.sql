-- The words of drivers as they are matched, as those of vehicles: of a kept column the planner also knows how rare a word is, and
-- joins the few drivers that have it one by one instead of reading all assignments.
alter table driver drop column search_words;
alter table driver add column search_words tsvector not null generated always as (strip(to_tsvector('simple',
    translate(lower(name), '-./_''&|!:*()<>\,;"+@#', '                      ')
    || ' ' || lower(license_number) || ' ' || translate(phone, ' +-()', '')))) stored;
create index driver_by_words on driver using gin (search_words) where removed_at is null;
