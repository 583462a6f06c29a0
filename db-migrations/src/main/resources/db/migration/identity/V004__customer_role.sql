-- Someone who signs up from outside has this role; it gives nothing but what is everyone's own.
insert into role (id, version, name, display_name, description, priority, everything, system, active, created_at, updated_at)
values ('019b76da-a800-7c05-8a5e-0d0b7c7e5f41', 1, 'customer', 'Customer', 'Signed up from outside and sees what is his own.', 250, false,
        true, true, timestamptz '2026-01-01 00:00Z', timestamptz '2026-01-01 00:00Z');
