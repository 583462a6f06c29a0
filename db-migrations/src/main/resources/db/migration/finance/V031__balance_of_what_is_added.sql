-- What is added in one statement is in balance by itself, so every entry is, whatever was added to it before; and the price of a look
-- does not grow with the books.
create or replace function refuse_unbalanced_entries() returns trigger language plpgsql as $$
declare
    unbalanced uuid;
begin
    select entry_id into unbalanced
    from added
    group by grouping sets ((entry_id, currency), (entry_id))
    having case grouping(currency) when 0 then sum(amount) else sum(base_amount) end <> 0
    limit 1;
    if found then
        raise exception 'Journal entry % is not balanced', unbalanced using errcode = 'check_violation';
    end if;
    return null;
end
$$;
