-- The words of a payment as they are searched. Kept rather than computed for each row that is looked at: a word that is neither
-- rare nor common is found by walking a list from its beginning, and there reading a kept value costs a tenth of making it.
drop index payment_by_words;
alter table payment drop column search_words;
alter table payment add column words tsvector not null generated always as (to_tsvector('simple',
    lower(coalesce(description, '') || ' ' || coalesce(customer_name, '') || ' ' || coalesce(transaction_id, '')))) stored;
create index payment_by_words on payment using gin (words);

-- Refunds that were given back, in the order in which they are told again.
create index refund_completed on refund (id) where status = 'COMPLETED';
