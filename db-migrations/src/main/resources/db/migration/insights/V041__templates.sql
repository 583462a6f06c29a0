-- Templates to begin with. They belong to nobody who signs in; whoever looks after the system may change or remove them.
insert into report (id, name, description, kind, category, sections, columns, filters, period, format, frequency, zone, recipients,
    shared, template, owner_id, owner_name, version, created_at, updated_at)
select id::uuid, name, description, kind, category, sections, '{}', '{}', period, format, 'ONCE', 'Africa/Cairo', '{}',
    true, true, '00000000-0000-0000-0000-000000000001', 'clutch', 1, now(), now()
from (values
    ('00000000-0000-7000-8000-0000000000a1', 'Month for the board', 'Key figures, money, outlook, clients and users on a few pages',
        'OPERATIONAL', 'board', array['kpis', 'operational_pulse', 'revenue_cost_margin', 'costs', 'daily_figures',
        'revenue_forecast', 'top_enterprise_clients', 'role_distribution', 'user_growth_cohort'], 'last_month', 'PDF'),
    ('00000000-0000-7000-8000-0000000000a2', 'Money of a month', 'Revenue, costs and margin, day by day, and what is to be expected',
        'FINANCIAL', 'finance', array['revenue_cost_margin', 'costs', 'daily_figures', 'revenue_forecast',
        'top_enterprise_clients'], 'last_month', 'XLSX'),
    ('00000000-0000-7000-8000-0000000000a3', 'Week of operations', 'Key figures, how they moved, and what happened lately',
        'OPERATIONAL', 'operations', array['kpis', 'operational_pulse', 'metrics', 'activity'], '7d', 'PDF'),
    ('00000000-0000-7000-8000-0000000000a4', 'Users of a month', 'Roles, cohorts, onboarding and who is likely to stay away',
        'USER_ANALYTICS', 'users', array['role_distribution', 'user_growth_cohort', 'onboarding_completion', 'churn_risk'],
        '30d', 'PDF'),
    ('00000000-0000-7000-8000-0000000000a5', 'The fleet', 'Vehicles by status, and each of them',
        'FLEET', 'fleet', array['vehicle_statuses', 'vehicles'], '30d', 'XLSX')
) as built_in (id, name, description, kind, category, sections, period, format);
