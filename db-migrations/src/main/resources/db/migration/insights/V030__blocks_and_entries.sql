-- How much a figure moved in a block of days: level k has blocks of 4^k days, counted from 1 January 1970. Any span of days is a few
-- blocks of each level, so a year costs hardly more rows than a week. A part is a share of the figure such as a currency, and empty
-- for the whole. It takes the place of figure_month.
create table figure_block (
    figure text not null,
    part   text not null,
    level  smallint not null,
    block  integer not null,
    amount bigint not null,
    primary key (figure, level, block, part)
);
insert into figure_block (figure, part, level, block, amount)
select figure, '', level, floor((day - date '1970-01-01')::numeric / 4 ^ level), sum(amount)
from figure_day cross join generate_series(0, 4) level
group by 1, 2, 3, 4;
drop table figure_month;

-- The revision grows by one whenever the figure is posted to; postings wait for each other on this row, so revisions are in the
-- order of the commits. Revisions before the last rebuild cannot be shown any more.
alter table figure_total add column revision bigint not null default 0;
alter table figure_total add column rebuilt_at_revision bigint not null default 0;

-- What stands behind a figure, from the revision that brought it up to the one that took it away. The amounts of the entries of a
-- revision are the figure at that revision, exactly.
create table figure_entry (
    figure        text not null,
    subject_id    uuid not null,
    day           date not null,
    from_revision bigint not null,
    amount        bigint not null,
    until_revision bigint,
    primary key (figure, subject_id, day, from_revision)
);
create index figure_entry_by_day on figure_entry (figure, day desc, subject_id);
create index figure_entry_by_amount on figure_entry (figure, amount desc, subject_id);

-- Refunds are told once and not again in a snapshot, so their lines are made here; every other figure is built anew after the start.
insert into figure_entry (figure, subject_id, day, from_revision, amount)
select 'REFUNDS', refund_id, (completed_at at time zone 'Africa/Cairo')::date, 1, amount from refund;
update figure_total set revision = 1 where figure = 'REFUNDS';
