-- The words of new entries wait in a list of the index until it is long, and then whoever adds one more takes them all in. With the
-- list that PostgreSQL allows by itself (4 MB, some 6,000 entries) that one waits a quarter of a second, and all behind it. A short
-- list is taken in more often, in some milliseconds, and a search has less to look through.
drop index entry_by_words;
create index entry_by_words on entry using gin (words) with (gin_pending_list_limit = 256);
