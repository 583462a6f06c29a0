-- Who repairs vehicles. One who has left stays, for the work orders that name him.
create table technician (
    id           uuid primary key,
    version      bigint not null,
    name         text not null check (length(name) between 1 and 100),
    phone        text check (length(phone) <= 30),
    email        text check (length(email) <= 254),
    skills       text[] not null check (cardinality(skills) <= 20),
    hourly_rate  numeric(19, 2) check (hourly_rate >= 0),
    currency     text not null check (currency ~ '^[A-Z]{3}$'),
    on_duty      boolean not null,
    active       boolean not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null,
    search_words text not null generated always as (
        translate(lower(name), '-./_''&|!:*()<>\,;"+@#', '                      ')) stored
);
create index technician_by_created_at on technician (created_at desc, id);
create index technician_by_updated_at on technician (updated_at, id);
create index technician_by_name on technician (name, id);
create index technician_by_skills on technician using gin (skills);
create index technician_by_words on technician using gin (to_tsvector('simple', search_words));

-- A service plan for every vehicle of a make, a model or a fleet; null is no condition.
create table plan_template (
    id          uuid primary key,
    version     bigint not null,
    name        text not null check (length(name) between 1 and 100),
    make        text check (length(make) between 1 and 60),
    model       text check (length(model) between 1 and 60),
    fleet_id    uuid,
    every_km    numeric(10, 1) check (every_km > 0),
    every_days  int check (every_days > 0),
    every_hours numeric(9, 1) check (every_hours > 0),
    active      boolean not null,
    created_at  timestamptz not null,
    updated_at  timestamptz not null,
    check (num_nonnulls(every_km, every_days, every_hours) > 0)
);
create unique index plan_template_name on plan_template (lower(name)) where active;
create index plan_template_by_created_at on plan_template (created_at desc, id);
create index plan_template_by_name on plan_template (name, id);

-- What has to be done to a vehicle again and again, when it was done last, and when it is due next.
create table service_plan (
    id                uuid primary key,
    version           bigint not null,
    vehicle_id        uuid not null references vehicle,
    template_id       uuid references plan_template,
    name              text not null check (length(name) between 1 and 100),
    every_km          numeric(10, 1) check (every_km > 0),
    every_days        int check (every_days > 0),
    every_hours       numeric(9, 1) check (every_hours > 0),
    last_service_at   timestamptz not null,
    last_odometer     numeric(10, 1) not null check (last_odometer >= 0),
    last_engine_hours numeric(10, 1) check (last_engine_hours >= 0),
    next_due_at       timestamptz,
    next_due_odometer numeric(11, 1),
    next_due_hours    numeric(11, 1),
    active            boolean not null,
    created_at        timestamptz not null,
    updated_at        timestamptz not null,
    check (num_nonnulls(every_km, every_days, every_hours) > 0)
);
create unique index service_plan_name on service_plan (vehicle_id, lower(name)) where active;
create unique index service_plan_template on service_plan (vehicle_id, template_id) where active;
create index service_plan_by_template on service_plan (template_id, id);
create index service_plan_by_created_at on service_plan (created_at desc, id);
create index service_plan_by_updated_at on service_plan (updated_at, id);
create index service_plan_by_name on service_plan (name, id);
create index service_plan_by_next_due_at on service_plan (next_due_at, id);
create index service_plan_by_latest_due_at on service_plan (next_due_at desc nulls last, id);

-- Work on a vehicle, planned or done. Nothing is deleted: what is not done is cancelled.
create table work_order (
    id              uuid primary key,
    version         bigint not null,
    vehicle_id      uuid not null references vehicle,
    plan_id         uuid references service_plan,
    technician_id   uuid references technician,
    type            text not null check (
        type in ('SCHEDULED', 'PREVENTIVE', 'CORRECTIVE', 'EMERGENCY', 'INSPECTION', 'REPAIR')),
    priority        text not null check (priority in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    status          text not null check (status in ('SCHEDULED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED')),
    title           text not null check (length(title) between 1 and 150),
    description     text check (length(description) <= 2000),
    notes           text check (length(notes) <= 2000),
    scheduled_for   timestamptz not null,
    started_at      timestamptz,
    completed_at    timestamptz,
    cancelled_at    timestamptz,
    cancel_reason   text check (length(cancel_reason) <= 500),
    estimated_hours numeric(7, 2) check (estimated_hours >= 0),
    estimated_cost  numeric(19, 2) check (estimated_cost >= 0),
    labour_hours    numeric(7, 2) not null check (labour_hours >= 0),
    labour_rate     numeric(19, 2) not null check (labour_rate >= 0),
    labour_cost     numeric(19, 2) not null check (labour_cost >= 0),
    parts_cost      numeric(19, 2) not null check (parts_cost >= 0),
    other_cost      numeric(19, 2) not null check (other_cost >= 0),
    currency        text not null check (currency ~ '^[A-Z]{3}$'),
    odometer        numeric(10, 1) check (odometer >= 0),
    engine_hours    numeric(10, 1) check (engine_hours >= 0),
    vehicle_held    boolean not null,
    created_at      timestamptz not null,
    created_by      uuid not null,
    updated_at      timestamptz not null,
    check ((completed_at is not null) = (status = 'COMPLETED')),
    check ((cancelled_at is not null) = (status = 'CANCELLED')),
    search_words    text not null generated always as (
        translate(
            lower(title || ' ' || coalesce(description, '')),
            '-./_''&|!:*()<>\,;"+@#', '                      ')) stored
);
-- A plan is worked off once at a time, however many people schedule it at once.
create unique index work_order_open_plan on work_order (plan_id) where status in ('SCHEDULED', 'IN_PROGRESS');
create index work_order_by_plan on work_order (plan_id, completed_at) where plan_id is not null;
create index work_order_by_created_at on work_order (created_at desc, id);
create index work_order_by_updated_at on work_order (updated_at, id);
create index work_order_by_scheduled_for on work_order (scheduled_for desc, id);
create index work_order_by_completed_at on work_order (completed_at, id);
create index work_order_by_latest_completed_at on work_order (completed_at desc nulls last, id);
create index work_order_by_title on work_order (title, id);
create index work_order_by_status on work_order (status, scheduled_for desc, id);
create index work_order_by_type on work_order (type, scheduled_for desc, id);
create index work_order_by_priority on work_order (priority, scheduled_for desc, id);
create index work_order_by_vehicle on work_order (vehicle_id, scheduled_for desc, id);
create index work_order_by_technician on work_order (technician_id, scheduled_for desc, id);
create index work_order_of_busy_technician on work_order (technician_id) where status = 'IN_PROGRESS';
create index work_order_by_words on work_order using gin (to_tsvector('simple', search_words));

create table work_order_part (
    work_order_id uuid not null references work_order,
    line          int not null,
    name          text not null check (length(name) between 1 and 150),
    number        text check (length(number) <= 60),
    quantity      numeric(10, 3) not null check (quantity > 0),
    unit_price    numeric(19, 2) not null check (unit_price >= 0),
    primary key (work_order_id, line)
);

-- What was told to be overdue. The key says what was missed, so that it is told once, however many instances look.
create table overdue_notice (
    subject_id uuid not null,
    due        text not null,
    vehicle_id uuid not null references vehicle,
    noticed_at timestamptz not null,
    primary key (subject_id, due)
);
