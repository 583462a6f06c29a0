-- What a score rests on, beside the sessions: days with a session, requests, groups of routes, all of the window of the score.
alter table account add column days_counted integer not null default 0;
alter table account add column requests_counted integer not null default 0;
alter table account add column groups_counted integer not null default 0;
alter table account add column last_use_on date;

-- The model that was last trained; none while there is too little history. The bias comes first in weights. calibration has three
-- numbers for each group: what was foretold, what happened, how many there were.
create table churn_model (
    id          smallint primary key check (id = 1),
    trained_on  date not null,
    used        boolean not null,
    weights     double precision[] not null,
    means       double precision[] not null,
    scales      double precision[] not null,
    examples    integer not null,
    tested      integer not null,
    left_share  double precision not null,
    precision_  double precision,
    recall_     double precision,
    brier       double precision not null,
    brier_of_share double precision not null,
    calibration double precision[] not null
);
