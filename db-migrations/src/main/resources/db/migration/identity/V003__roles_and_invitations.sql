-- What can be allowed. The groups are those of the screens.
create table permission (
    id           uuid primary key,
    version      bigint not null,
    name         text not null unique check (name ~ '^[a-z][a-z0-9_]{2,63}$'),
    group_name   text not null check (group_name in (
        'CORE_SYSTEM_DASHBOARD', 'USER_ORGANIZATION', 'FLEET_OPERATIONS', 'BUSINESS_CUSTOMER',
        'TECHNOLOGY_DEVELOPMENT', 'COMMUNICATION_SUPPORT', 'ADMINISTRATION_CONFIG')),
    display_name text not null check (length(display_name) between 1 and 100),
    description  text not null check (length(description) <= 500),
    system       boolean not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null
);
create index permission_by_group on permission (group_name, name);
create index permission_by_created_at on permission (created_at desc, id);

-- A role is referred to by its name. A role for everything holds every permission, those of tomorrow included.
create table role (
    id           uuid primary key,
    version      bigint not null,
    name         text not null unique check (length(name) between 2 and 64 and name = btrim(name)),
    display_name text not null check (length(display_name) between 1 and 100),
    description  text not null check (length(description) <= 500),
    priority     int not null check (priority between 1 and 1000),
    everything   boolean not null check (system or not everything),
    system       boolean not null,
    active       boolean not null,
    created_at   timestamptz not null,
    updated_at   timestamptz not null
);
create unique index role_name_in_any_case on role (lower(name));
create index role_by_priority on role (priority, name);
create index role_by_created_at on role (created_at desc, id);
create index role_by_updated_at on role (updated_at desc, id);
create index role_by_display_name on role (display_name, id);

create table role_permission (
    role_id    uuid not null references role on delete cascade,
    permission text not null references permission (name),
    primary key (role_id, permission)
);
create index role_permission_by_permission on role_permission (permission, role_id);

-- Nobody has a role or permission that does not exist, and none goes while somebody has it.
alter table account_role
    add constraint account_role_exists foreign key (role) references role (name) on update cascade;
alter table account_permission
    add constraint account_permission_exists foreign key (permission) references permission (name);

-- Somebody is asked to join the staff. The token is stored as a hash only.
create table invitation (
    id              uuid primary key,
    version         bigint not null,
    email           text not null check (email = lower(email) and length(email) between 3 and 254),
    name            text not null check (length(name) between 1 and 200),
    role            text not null,
    department      text,
    position        text,
    permissions     text[] not null,
    language        text not null check (language in ('EN', 'AR')),
    status          text not null check (status in ('PENDING', 'ACCEPTED', 'EXPIRED', 'DECLINED')),
    token_hash      bytea not null unique check (octet_length(token_hash) = 32),
    expires_at      timestamptz not null,
    invited_by      uuid not null,
    invited_by_name text not null,
    accepted_at     timestamptz,
    account_id      uuid references account,
    resent_at       timestamptz,
    resent_by       uuid,
    created_at      timestamptz not null,
    updated_at      timestamptz not null,
    check ((status = 'ACCEPTED') = (account_id is not null and accepted_at is not null))
);
create unique index invitation_pending_email on invitation (email) where status = 'PENDING';
create index invitation_by_created_at on invitation (created_at desc, id);
create index invitation_by_status on invitation (status, created_at desc, id);
create index invitation_by_expiry on invitation (expires_at, id);
create index invitation_by_name on invitation (name, id);
create index invitation_by_email on invitation (email, id);
create index invitation_by_role on invitation (role, created_at desc, id);
create index invitation_by_department on invitation (department, created_at desc, id);

-- Mail that has to go out, or is kept here because no mail server is known. The secret, such as a link that opens an account,
-- stands apart from the text and is forgotten once the mail has been sent.
create table mail_outbox (
    id           uuid primary key,
    version      bigint not null,
    kind         text not null,
    recipient    text not null check (recipient = lower(recipient)),
    language     text not null,
    subject      text not null,
    body         text not null,
    secret       text,
    status       text not null check (status in ('QUEUED', 'SENT', 'FAILED', 'KEPT')),
    attempts     int not null check (attempts >= 0),
    next_attempt timestamptz not null,
    error        text,
    sent_at      timestamptz,
    created_at   timestamptz not null,
    updated_at   timestamptz not null
);
create index mail_outbox_due on mail_outbox (next_attempt, id) where status = 'QUEUED';
create index mail_outbox_by_created_at on mail_outbox (created_at desc, id);
create index mail_outbox_by_status on mail_outbox (status, created_at desc, id);
create index mail_outbox_by_recipient on mail_outbox (recipient, created_at desc, id);
create index mail_outbox_by_kind on mail_outbox (kind, created_at desc, id);

-- The permissions and roles that Clutch brings along.
insert into permission (id, version, name, group_name, display_name, description, system, created_at, updated_at)
select id::uuid, 1, name, group_name, display_name, display_name || '.', true, timestamptz '2026-01-01 00:00Z', timestamptz '2026-01-01 00:00Z'
from (values
    ('019b76da-a800-7404-8f9a-b33765dc93bc', 'view_dashboard', 'CORE_SYSTEM_DASHBOARD', 'View dashboard'),
    ('019b76da-a800-75c7-ae7a-8df8266215d9', 'view_analytics', 'CORE_SYSTEM_DASHBOARD', 'View analytics'),
    ('019b76da-a800-7d90-987a-fa59df282059', 'export_analytics', 'CORE_SYSTEM_DASHBOARD', 'Export analytics'),
    ('019b76da-a800-7d7e-9adc-2fca6240fc1a', 'view_system_health', 'CORE_SYSTEM_DASHBOARD', 'View system health'),
    ('019b76da-a800-75b2-9edb-d070333be162', 'view_kpi_metrics', 'CORE_SYSTEM_DASHBOARD', 'View KPI metrics'),
    ('019b76da-a800-7404-9792-4b81eabff204', 'manage_kpi_metrics', 'CORE_SYSTEM_DASHBOARD', 'Manage KPI metrics'),
    ('019b76da-a800-7f3d-a2e4-31c64dac23bb', 'view_business_intelligence', 'CORE_SYSTEM_DASHBOARD', 'View business intelligence'),
    ('019b76da-a800-705a-80e1-4248c7658429', 'manage_business_intelligence', 'CORE_SYSTEM_DASHBOARD', 'Manage business intelligence'),
    ('019b76da-a800-71ef-b503-8537cd035fce', 'view_dashboard_config', 'CORE_SYSTEM_DASHBOARD', 'View dashboard config'),
    ('019b76da-a800-7641-8ef1-7bb088035707', 'manage_dashboard_config', 'CORE_SYSTEM_DASHBOARD', 'Manage dashboard config'),
    ('019b76da-a800-7093-8626-94e0620fe535', 'view_system_monitoring', 'CORE_SYSTEM_DASHBOARD', 'View system monitoring'),
    ('019b76da-a800-7cf6-8499-f380c9461fb6', 'manage_system_monitoring', 'CORE_SYSTEM_DASHBOARD', 'Manage system monitoring'),
    ('019b76da-a800-7681-8cdd-3f7b8f056616', 'view_users', 'USER_ORGANIZATION', 'View users'),
    ('019b76da-a800-719e-90a3-f807b0a95260', 'create_users', 'USER_ORGANIZATION', 'Create users'),
    ('019b76da-a800-7273-b4ba-b294723d979b', 'edit_users', 'USER_ORGANIZATION', 'Edit users'),
    ('019b76da-a800-75c5-83b3-df50797cb5d5', 'delete_users', 'USER_ORGANIZATION', 'Delete users'),
    ('019b76da-a800-7ca8-8454-b8a7790564bb', 'view_employees', 'USER_ORGANIZATION', 'View employees'),
    ('019b76da-a800-757b-95d2-1b8c23a82c62', 'manage_employees', 'USER_ORGANIZATION', 'Manage employees'),
    ('019b76da-a800-7259-8369-bda7c0c0a3df', 'view_hr', 'USER_ORGANIZATION', 'View HR'),
    ('019b76da-a800-781b-b805-a8fed663edcd', 'manage_hr', 'USER_ORGANIZATION', 'Manage HR'),
    ('019b76da-a800-7241-b4a6-4024849f4dfb', 'view_onboarding', 'USER_ORGANIZATION', 'View onboarding'),
    ('019b76da-a800-74f3-9672-72f1aa590d35', 'manage_onboarding', 'USER_ORGANIZATION', 'Manage onboarding'),
    ('019b76da-a800-74da-8791-c6e0f79231e3', 'view_profiles', 'USER_ORGANIZATION', 'View profiles'),
    ('019b76da-a800-7330-9935-ef0b67ba0951', 'manage_profiles', 'USER_ORGANIZATION', 'Manage profiles'),
    ('019b76da-a800-7ab6-9a1a-47d70b345fdd', 'view_fleet', 'FLEET_OPERATIONS', 'View fleet'),
    ('019b76da-a800-7ae6-bac4-2521b73831e1', 'manage_fleet', 'FLEET_OPERATIONS', 'Manage fleet'),
    ('019b76da-a800-7e39-9928-6493d98dd7f2', 'view_gps_tracking', 'FLEET_OPERATIONS', 'View GPS tracking'),
    ('019b76da-a800-7ae2-99e6-553c4b6ea677', 'view_assets', 'FLEET_OPERATIONS', 'View assets'),
    ('019b76da-a800-7042-b6bf-c6e133fa9624', 'manage_assets', 'FLEET_OPERATIONS', 'Manage assets'),
    ('019b76da-a800-717e-bad4-ca20e5c3ecd7', 'view_vendors', 'FLEET_OPERATIONS', 'View vendors'),
    ('019b76da-a800-7a2c-8934-8e1c5ea54821', 'manage_vendors', 'FLEET_OPERATIONS', 'Manage vendors'),
    ('019b76da-a800-769f-b427-60dc63f00e31', 'view_operations', 'FLEET_OPERATIONS', 'View operations'),
    ('019b76da-a800-7e21-aa10-0a88384bd197', 'view_crm', 'BUSINESS_CUSTOMER', 'View CRM'),
    ('019b76da-a800-7f18-a738-2ecdeb5d44b7', 'manage_crm', 'BUSINESS_CUSTOMER', 'Manage CRM'),
    ('019b76da-a800-7537-ad1e-1ae0da9b9a4a', 'view_enterprise', 'BUSINESS_CUSTOMER', 'View enterprise'),
    ('019b76da-a800-72e6-810c-1aae264a044b', 'manage_enterprise', 'BUSINESS_CUSTOMER', 'Manage enterprise'),
    ('019b76da-a800-75c8-81d3-c4d5a4c5f904', 'view_finance', 'BUSINESS_CUSTOMER', 'View finance'),
    ('019b76da-a800-72bf-9b49-9e36c53cbe82', 'manage_finance', 'BUSINESS_CUSTOMER', 'Manage finance'),
    ('019b76da-a800-7763-a2a1-efada79ffa1c', 'process_payments', 'BUSINESS_CUSTOMER', 'Process payments'),
    ('019b76da-a800-74a8-9235-f8c2d5143073', 'view_billing', 'BUSINESS_CUSTOMER', 'View billing'),
    ('019b76da-a800-795e-a331-c18bba7c5de9', 'manage_billing', 'BUSINESS_CUSTOMER', 'Manage billing'),
    ('019b76da-a800-7d7e-a847-bad58e0b6cee', 'view_legal', 'BUSINESS_CUSTOMER', 'View legal'),
    ('019b76da-a800-7f4b-8ebb-ec6a61e50c18', 'manage_legal', 'BUSINESS_CUSTOMER', 'Manage legal'),
    ('019b76da-a800-7a6d-aed1-3a60df151350', 'view_contracts', 'BUSINESS_CUSTOMER', 'View contracts'),
    ('019b76da-a800-760f-9aca-de6b3c3d1272', 'manage_contracts', 'BUSINESS_CUSTOMER', 'Manage contracts'),
    ('019b76da-a800-7ce3-add6-1ef1c339860d', 'view_partners', 'BUSINESS_CUSTOMER', 'View partners'),
    ('019b76da-a800-736b-8a93-399ebe1d575f', 'manage_partners', 'BUSINESS_CUSTOMER', 'Manage partners'),
    ('019b76da-a800-77a7-9045-7b556b4a5718', 'view_customer_data', 'BUSINESS_CUSTOMER', 'View customer data'),
    ('019b76da-a800-73cb-8b15-e5f7ba14f26b', 'view_ai_dashboard', 'TECHNOLOGY_DEVELOPMENT', 'View AI dashboard'),
    ('019b76da-a800-7601-9a93-d6bdf6434b8f', 'manage_ai_models', 'TECHNOLOGY_DEVELOPMENT', 'Manage AI models'),
    ('019b76da-a800-725a-b1c8-be2d82caa96d', 'view_mobile_apps', 'TECHNOLOGY_DEVELOPMENT', 'View mobile apps'),
    ('019b76da-a800-7fa8-ae00-37a8a03c22cf', 'manage_mobile_apps', 'TECHNOLOGY_DEVELOPMENT', 'Manage mobile apps'),
    ('019b76da-a800-7384-91b8-bd651fbe4686', 'view_cms', 'TECHNOLOGY_DEVELOPMENT', 'View CMS'),
    ('019b76da-a800-7849-852f-f8a1dab1901e', 'manage_cms', 'TECHNOLOGY_DEVELOPMENT', 'Manage CMS'),
    ('019b76da-a800-7c11-8ec6-2d45f3b8868c', 'view_integrations', 'TECHNOLOGY_DEVELOPMENT', 'View integrations'),
    ('019b76da-a800-7a1d-b20f-e81e35338b4e', 'manage_integrations', 'TECHNOLOGY_DEVELOPMENT', 'Manage integrations'),
    ('019b76da-a800-74bf-b8da-c9c480cda46c', 'view_api_docs', 'TECHNOLOGY_DEVELOPMENT', 'View API docs'),
    ('019b76da-a800-76cb-87fc-efee6ea9ecd0', 'view_feature_flags', 'TECHNOLOGY_DEVELOPMENT', 'View feature flags'),
    ('019b76da-a800-7ee7-8aa1-6ed88c0f1baa', 'manage_feature_flags', 'TECHNOLOGY_DEVELOPMENT', 'Manage feature flags'),
    ('019b76da-a800-7752-b0e6-36a8bc9ec2de', 'view_scheduled_jobs', 'TECHNOLOGY_DEVELOPMENT', 'View scheduled jobs'),
    ('019b76da-a800-7930-9d21-23291036a656', 'manage_scheduled_jobs', 'TECHNOLOGY_DEVELOPMENT', 'Manage scheduled jobs'),
    ('019b76da-a800-72e1-af7e-24f656520428', 'view_development_tools', 'TECHNOLOGY_DEVELOPMENT', 'View development tools'),
    ('019b76da-a800-739b-96e9-448daf4b7243', 'manage_development_tools', 'TECHNOLOGY_DEVELOPMENT', 'Manage development tools'),
    ('019b76da-a800-798c-86f1-5a9d688d3c13', 'view_technical_documentation', 'TECHNOLOGY_DEVELOPMENT', 'View technical documentation'),
    ('019b76da-a800-70b9-8407-7fb82440724a', 'view_chat', 'COMMUNICATION_SUPPORT', 'View chat'),
    ('019b76da-a800-72e3-bd61-f3bdbf13e855', 'send_messages', 'COMMUNICATION_SUPPORT', 'Send messages'),
    ('019b76da-a800-7290-aaf8-59f31a77002d', 'view_communication', 'COMMUNICATION_SUPPORT', 'View communication'),
    ('019b76da-a800-7f31-bc2e-0d59f7e0cb2a', 'manage_communication', 'COMMUNICATION_SUPPORT', 'Manage communication'),
    ('019b76da-a800-72c6-80e3-f9fe8303aecf', 'view_support', 'COMMUNICATION_SUPPORT', 'View support'),
    ('019b76da-a800-7d7f-93d7-348ef2bb4dfd', 'manage_support', 'COMMUNICATION_SUPPORT', 'Manage support'),
    ('019b76da-a800-7bb5-8294-ba947aabd169', 'view_feedback', 'COMMUNICATION_SUPPORT', 'View feedback'),
    ('019b76da-a800-7573-80bf-4c9eca917ca4', 'manage_feedback', 'COMMUNICATION_SUPPORT', 'Manage feedback'),
    ('019b76da-a800-7389-b17d-91a055c3a08b', 'view_announcements', 'COMMUNICATION_SUPPORT', 'View announcements'),
    ('019b76da-a800-7eb7-95f6-3ee452e873e3', 'manage_announcements', 'COMMUNICATION_SUPPORT', 'Manage announcements'),
    ('019b76da-a800-75a2-97ca-9be9f7c00070', 'view_settings', 'ADMINISTRATION_CONFIG', 'View settings'),
    ('019b76da-a800-79ea-ada4-184b7f46162d', 'manage_settings', 'ADMINISTRATION_CONFIG', 'Manage settings'),
    ('019b76da-a800-7ea2-a97b-786898689441', 'view_reports', 'ADMINISTRATION_CONFIG', 'View reports'),
    ('019b76da-a800-76da-ba80-90f0eb439ffa', 'generate_reports', 'ADMINISTRATION_CONFIG', 'Generate reports'),
    ('019b76da-a800-7aef-b866-2c8f309b5c70', 'view_audit_trail', 'ADMINISTRATION_CONFIG', 'View audit trail'),
    ('019b76da-a800-752a-8008-e4e7c348e1e4', 'view_marketing', 'ADMINISTRATION_CONFIG', 'View marketing'),
    ('019b76da-a800-730f-8260-b59e3ba1bd4b', 'manage_marketing', 'ADMINISTRATION_CONFIG', 'Manage marketing'),
    ('019b76da-a800-7607-b671-371dbaf8a4e9', 'view_projects', 'ADMINISTRATION_CONFIG', 'View projects'),
    ('019b76da-a800-7421-a362-6b0b49dffa80', 'manage_projects', 'ADMINISTRATION_CONFIG', 'Manage projects'),
    ('019b76da-a800-76c5-aa9a-15656891e8e9', 'view_localization', 'ADMINISTRATION_CONFIG', 'View localization'),
    ('019b76da-a800-7bcb-b11c-65721cb301b8', 'manage_localization', 'ADMINISTRATION_CONFIG', 'Manage localization'),
    ('019b76da-a800-7dd6-a554-5299015eeb22', 'view_accessibility', 'ADMINISTRATION_CONFIG', 'View accessibility'),
    ('019b76da-a800-7aae-be65-62edaabd3671', 'manage_accessibility', 'ADMINISTRATION_CONFIG', 'Manage accessibility'),
    ('019b76da-a800-77d8-b285-6f9ccd576dab', 'view_system_config', 'ADMINISTRATION_CONFIG', 'View system config'),
    ('019b76da-a800-7c80-9853-0a669d881226', 'manage_system_config', 'ADMINISTRATION_CONFIG', 'Manage system config'),
    ('019b76da-a800-721f-90a5-f533641041db', 'view_security_settings', 'ADMINISTRATION_CONFIG', 'View security settings')
) as built_in (id, name, group_name, display_name);

insert into role (id, version, name, display_name, description, priority, everything, system, active, created_at, updated_at)
select id::uuid, 1, name, display_name, description, priority, everything, true, true, timestamptz '2026-01-01 00:00Z', timestamptz '2026-01-01 00:00Z'
from (values
    ('019b76da-a800-7b85-bbac-b6f11a6ec955', 'super_admin', 'Super Admin', 'Owns the installation and may do everything.', 1, true),
    ('019b76da-a800-7ccd-b6ec-774fd679523f', 'head_administrator', 'Head Administrator', 'Runs the administration and may do everything.', 20, true),
    ('019b76da-a800-7885-a96d-98401828e851', 'executive', 'Executive', 'Leads the company and may do everything.', 30, true),
    ('019b76da-a800-7f39-b128-5b64735a6ee3', 'platform_admin', 'Platform Admin', 'Runs the platform and may do everything.', 40, true),
    ('019b76da-a800-721c-9f10-8738eac45ba7', 'admin', 'Admin', 'Administers the platform and may do everything.', 50, true),
    ('019b76da-a800-781f-8882-4c5aed68c937', 'hr_manager', 'HR Manager', 'Leads human resources: people, onboarding, communication and reports.', 60, false),
    ('019b76da-a800-7872-a235-11033ad81769', 'finance_officer', 'Finance Officer', 'Keeps finance, payments and billing.', 70, false),
    ('019b76da-a800-70b5-bca5-b6697ca5435a', 'operations_manager', 'Operations Manager', 'Runs fleet, assets and vendors, and the people who work there.', 80, false),
    ('019b76da-a800-7961-9ebc-5b41a2811247', 'marketing_manager', 'Marketing Manager', 'Runs marketing and customer relations.', 90, false),
    ('019b76da-a800-7e04-90ab-f5c4a77bb6cf', 'legal_team', 'Legal Team', 'Looks after legal matters and contracts.', 100, false),
    ('019b76da-a800-7983-8b80-1272476f805d', 'security_manager', 'Security Manager', 'Watches the audit trail and manages users.', 110, false),
    ('019b76da-a800-73f9-840b-015cc7590587', 'business_analyst', 'Business Analyst', 'Reads figures and makes reports.', 120, false),
    ('019b76da-a800-7782-843d-e6ecc9f44d5b', 'project_manager', 'Project Manager', 'Runs projects and manages users.', 130, false),
    ('019b76da-a800-7864-b442-47ac672ae22e', 'asset_manager', 'Asset Manager', 'Looks after fleet, assets and vendors.', 140, false),
    ('019b76da-a800-79c1-8c83-2f63d9d9719d', 'crm_manager', 'CRM Manager', 'Leads customer relations, communication and support.', 150, false),
    ('019b76da-a800-71cf-8dfa-9f35310c0f1c', 'system_admin', 'System Admin', 'Looks after technology, settings and system configuration.', 160, false),
    ('019b76da-a800-768f-9de4-3dd148dcf363', 'hr', 'HR', 'Reads human resources and employees.', 170, false),
    ('019b76da-a800-742c-ba19-9aa04473263a', 'finance', 'Finance', 'Reads finance and reports.', 180, false),
    ('019b76da-a800-7c7b-b30d-8246a93b894c', 'customer_support', 'Customer Support', 'Works with customers.', 190, false),
    ('019b76da-a800-7a33-b912-f01e762867d8', 'developer', 'Developer', 'Reads technology and system health.', 200, false),
    ('019b76da-a800-711e-839a-f283680de9e1', 'employee', 'Employee', 'Works with a profile of his own and the chat.', 210, false),
    ('019b76da-a800-7a7b-ab52-43715a2dcca4', 'support_agent', 'Support Agent', 'Answers support tickets.', 220, false),
    ('019b76da-a800-784a-ba6b-c03505a0aefb', 'enterprise_client', 'Enterprise Client', 'A client with a fleet of its own.', 230, false),
    ('019b76da-a800-7ada-83a3-aba26bde4029', 'service_provider', 'Service Provider', 'A provider who works with customers.', 240, false)
) as built_in (id, name, display_name, description, priority, everything);

insert into role_permission (role_id, permission)
select role.id, unnest(string_to_array(regexp_replace(built_in.permissions, '\s', '', 'g'), ','))
from (values
    ('hr_manager', 'view_dashboard, view_analytics, export_analytics, view_system_health, view_kpi_metrics,
        manage_kpi_metrics, view_business_intelligence, manage_business_intelligence, view_dashboard_config,
        manage_dashboard_config, view_system_monitoring, manage_system_monitoring, view_users, create_users,
        edit_users, delete_users, view_employees, manage_employees, view_hr, manage_hr, view_onboarding,
        manage_onboarding, view_profiles, manage_profiles, view_chat, send_messages, view_communication,
        manage_communication, view_support, manage_support, view_feedback, manage_feedback, view_announcements,
        manage_announcements, view_reports, generate_reports'),
    ('finance_officer', 'view_dashboard, view_analytics, export_analytics, view_system_health, view_kpi_metrics,
        manage_kpi_metrics, view_business_intelligence, manage_business_intelligence, view_dashboard_config,
        manage_dashboard_config, view_system_monitoring, manage_system_monitoring, view_finance, manage_finance,
        process_payments, view_billing, manage_billing, view_reports, generate_reports'),
    ('operations_manager', 'view_dashboard, view_analytics, export_analytics, view_system_health, view_kpi_metrics,
        manage_kpi_metrics, view_business_intelligence, manage_business_intelligence, view_dashboard_config,
        manage_dashboard_config, view_system_monitoring, manage_system_monitoring, view_fleet, manage_fleet,
        view_gps_tracking, view_assets, manage_assets, view_vendors, manage_vendors, view_operations,
        view_employees, manage_employees, view_reports, generate_reports'),
    ('marketing_manager', 'view_dashboard, view_analytics, export_analytics, view_system_health, view_kpi_metrics,
        manage_kpi_metrics, view_business_intelligence, manage_business_intelligence, view_dashboard_config,
        manage_dashboard_config, view_system_monitoring, manage_system_monitoring, view_marketing,
        manage_marketing, view_crm, manage_crm'),
    ('legal_team', 'view_dashboard, view_analytics, export_analytics, view_system_health, view_kpi_metrics,
        manage_kpi_metrics, view_business_intelligence, manage_business_intelligence, view_dashboard_config,
        manage_dashboard_config, view_system_monitoring, manage_system_monitoring, view_legal, manage_legal,
        view_contracts, manage_contracts, view_reports, generate_reports'),
    ('security_manager', 'view_dashboard, view_analytics, export_analytics, view_system_health, view_kpi_metrics,
        manage_kpi_metrics, view_business_intelligence, manage_business_intelligence, view_dashboard_config,
        manage_dashboard_config, view_system_monitoring, manage_system_monitoring, view_audit_trail,
        view_security_settings, view_users, create_users, edit_users, delete_users'),
    ('business_analyst', 'view_dashboard, view_analytics, export_analytics, view_system_health, view_kpi_metrics,
        manage_kpi_metrics, view_business_intelligence, manage_business_intelligence, view_dashboard_config,
        manage_dashboard_config, view_system_monitoring, manage_system_monitoring, view_reports, generate_reports'),
    ('project_manager', 'view_dashboard, view_analytics, export_analytics, view_system_health, view_kpi_metrics,
        manage_kpi_metrics, view_business_intelligence, manage_business_intelligence, view_dashboard_config,
        manage_dashboard_config, view_system_monitoring, manage_system_monitoring, view_projects,
        manage_projects, view_users, create_users, edit_users, delete_users'),
    ('asset_manager', 'view_dashboard, view_analytics, export_analytics, view_system_health, view_kpi_metrics,
        manage_kpi_metrics, view_business_intelligence, manage_business_intelligence, view_dashboard_config,
        manage_dashboard_config, view_system_monitoring, manage_system_monitoring, view_fleet, manage_fleet,
        view_gps_tracking, view_assets, manage_assets, view_vendors, manage_vendors, view_operations,
        view_reports, generate_reports'),
    ('crm_manager', 'view_dashboard, view_analytics, export_analytics, view_system_health, view_kpi_metrics,
        manage_kpi_metrics, view_business_intelligence, manage_business_intelligence, view_dashboard_config,
        manage_dashboard_config, view_system_monitoring, manage_system_monitoring, view_crm, manage_crm,
        view_chat, send_messages, view_communication, manage_communication, view_support, manage_support,
        view_feedback, manage_feedback, view_announcements, manage_announcements'),
    ('system_admin', 'view_dashboard, view_analytics, export_analytics, view_system_health, view_kpi_metrics,
        manage_kpi_metrics, view_business_intelligence, manage_business_intelligence, view_dashboard_config,
        manage_dashboard_config, view_system_monitoring, manage_system_monitoring, view_ai_dashboard,
        manage_ai_models, view_mobile_apps, manage_mobile_apps, view_cms, manage_cms, view_integrations,
        manage_integrations, view_api_docs, view_feature_flags, manage_feature_flags, view_scheduled_jobs,
        manage_scheduled_jobs, view_development_tools, manage_development_tools, view_technical_documentation,
        view_settings, manage_settings, view_system_config, manage_system_config, view_security_settings'),
    ('hr', 'view_dashboard, view_hr, view_employees, view_users, view_chat, view_communication'),
    ('finance', 'view_dashboard, view_finance, view_analytics, view_reports'),
    ('customer_support', 'view_dashboard, view_crm, manage_crm, view_chat, send_messages, view_communication, manage_communication'),
    ('developer', 'view_dashboard, view_ai_dashboard, view_mobile_apps, view_system_health, view_chat, view_support'),
    ('employee', 'view_dashboard, view_profiles, manage_profiles, view_chat, send_messages, view_communication,
        view_support'),
    ('support_agent', 'view_dashboard, view_support, manage_support, view_chat, send_messages, view_communication'),
    ('enterprise_client', 'view_dashboard, view_fleet, manage_fleet, view_gps_tracking, view_crm, view_chat, view_analytics,
        view_reports'),
    ('service_provider', 'view_dashboard, view_chat, send_messages, view_crm')
) as built_in (role, permissions)
join role on role.name = built_in.role;
