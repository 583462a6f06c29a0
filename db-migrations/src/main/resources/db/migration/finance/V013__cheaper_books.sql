-- What every payment pays for and nothing needs.

-- Revenue is read from its days, not from payments.
drop index payment_by_completed_at;

-- One index for "once per kind and document" and "of a document".
alter table journal_entry drop constraint journal_entry_kind_source_id_key;
drop index journal_entry_by_source;
alter table journal_entry add constraint journal_entry_once unique (source_id, kind);

-- A reference would lock the rows of the two or three accounts that everything is booked to, in every transaction. The chart changes by
-- migrations only; whoever adds an account adds it here.
alter table posting drop constraint posting_account_code_fkey;
alter table posting add constraint posting_account check (account_code in (
    '1010', '1020', '1100', '1200', '2000', '2200', '2300', '2400', '4000', '4100', '4200', '4300',
    '6000', '6100', '6200', '6300', '6400', '6900'));

-- All sides of an entry come in one statement, so it can be looked at once, at its end.
drop trigger posting_is_balanced on posting;
drop function refuse_unbalanced_entry();
create function refuse_unbalanced_entries() returns trigger language plpgsql as $$
declare
    unbalanced uuid;
begin
    select p.entry_id into unbalanced
    from finance.posting p where p.entry_id in (select a.entry_id from added a)
    group by grouping sets ((p.entry_id, p.currency), (p.entry_id))
    having case grouping(p.currency) when 0 then sum(p.amount) else sum(p.base_amount) end <> 0
    limit 1;
    if found then
        raise exception 'Journal entry % is not balanced', unbalanced using errcode = 'check_violation';
    end if;
    return null;
end
$$;
create trigger posting_is_balanced after insert on posting referencing new table as added
    for each statement execute function refuse_unbalanced_entries();

-- What is rare is found at once in the order of amounts, too; a completed payment in pounds is in neither index.
create index payment_rare_by_amount on payment (status, amount, id) where status <> 'COMPLETED';
create index payment_foreign_by_amount on payment (currency, amount, id) where currency <> 'EGP';
