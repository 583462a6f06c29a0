package com.clutch.insights.domain;

/** Something that is counted day by day. The name is stored; it never changes its meaning. Money is in hundredths. */
public enum Figure {
    /** Accounts there are, whatever their status. */
    ACCOUNTS(Kind.STOCK),
    /** Accounts in status active. */
    ACTIVE_ACCOUNTS(Kind.STOCK),
    /** Accounts that came to be. */
    NEW_ACCOUNTS(Kind.FLOW),
    /** Vehicles in the fleet: neither decommissioned nor retired. */
    VEHICLES(Kind.STOCK),
    /** Vehicles in status active. */
    ACTIVE_VEHICLES(Kind.STOCK),
    /** Sessions that have begun and not ended. */
    ACTIVE_SESSIONS(Kind.STOCK),
    /** Sessions that began. */
    SESSIONS(Kind.FLOW),
    /** Payments whose money came, on the day it came. */
    PAYMENTS(Kind.FLOW),
    /** Their amounts, in hundredths of EGP. */
    GROSS_REVENUE(Kind.FLOW),
    /** What was given back, on the day it was, in hundredths of EGP. Revenue is gross revenue less this. */
    REFUNDS(Kind.FLOW),
    /** What vehicles and their fuel cost in EGP: costs of fleet and assets, and approved and paid expenses, by {@link CostKind}. */
    COST_FLEET(Kind.FLOW),
    /** Likewise for maintenance and repairs. */
    COST_MAINTENANCE(Kind.FLOW),
    /** Likewise for rent, utilities, software and the like. */
    COST_INFRASTRUCTURE(Kind.FLOW),
    /** Likewise for all the rest. */
    COST_OTHER(Kind.FLOW),
    /** The same costs in the currency in which they came, which is the part. */
    COST_IN_CURRENCY(Kind.BESIDE),
    /** Costs without a rate into EGP, which are in no other figure of costs in EGP; the part is the currency. */
    COST_WITHOUT_RATE(Kind.BESIDE),
    /** Gross revenue in EGP by the way it was paid, which is the part. */
    REVENUE_BY_METHOD(Kind.BESIDE),
    /** Sessions that began, by kind of device. */
    SESSIONS_BY_DEVICE(Kind.BESIDE),
    /** Sessions that began, by the door they came through: standard, enterprise, partner or emergency. */
    SESSIONS_BY_DOOR(Kind.BESIDE),
    /** Sessions that have ended, on the day they began. */
    ENDED_SESSIONS(Kind.BESIDE),
    /** How long they were, in seconds. */
    SESSION_SECONDS(Kind.BESIDE),
    /** Accounts there are, by time zone. */
    ACCOUNTS_BY_ZONE(Kind.BESIDE),
    /** Vehicles in the fleet, by what they burn. */
    VEHICLES_BY_FUEL(Kind.BESIDE),
    /** What the odometers of vehicles in the fleet read when fleet last told of the vehicle, in kilometres. */
    VEHICLE_KILOMETRES(Kind.BESIDE),
    /** Kilometres per litre of vehicles in the fleet that have it, in hundredths. */
    VEHICLE_EFFICIENCY(Kind.BESIDE),
    /** How many of them have it. */
    VEHICLES_WITH_EFFICIENCY(Kind.BESIDE),
    /** Expenses that wait for a decision, by the day they were incurred. */
    PENDING_EXPENSES(Kind.STOCK),
    /** Payouts to partners that wait for approval, by the first day of their period. */
    PENDING_PAYOUTS(Kind.STOCK),
    /** Active budgets of which more is promised or spent than was allocated, by their first day. */
    BREACHED_BUDGETS(Kind.STOCK),
    /** Security alerts that are not false, by the day they were first seen. */
    SECURITY_INCIDENTS(Kind.STOCK),
    /** Insurances, registrations and documents of vehicles in the fleet, by the first day on which they do not hold. */
    LAPSING_PAPERS(Kind.STOCK),
    /** Services that plans of vehicles in the fleet ask for, by the day they are due. */
    DUE_SERVICES(Kind.STOCK),
    /** Work that is scheduled for vehicles in the fleet, by its day. */
    DUE_WORK(Kind.STOCK),
    /** Days on which a person looked into the audit trail. */
    AUDITS(Kind.FLOW),
    /** Requests, by route group. */
    REQUESTS(Kind.BESIDE),
    /** Days on which an account sent requests. */
    VISITS(Kind.BESIDE),
    /** Such days with a single request. */
    BOUNCES(Kind.BESIDE),
    /** Accounts, by the last day on which they sent a request. */
    LAST_SEEN(Kind.BESIDE),
    /** The same for accounts that were seen on a later day than that of their registration. */
    RETURNED(Kind.BESIDE),
    /** Accounts by the last day on which they used a route group, which is the part. */
    LAST_USED(Kind.BESIDE),
    /** Accounts by realm and route group, with a bar between, on the Monday of the last week in which they used it. */
    LAST_USED_BY_REALM(Kind.BESIDE),
    /** Accounts there are, by realm. */
    ACCOUNTS_BY_REALM(Kind.BESIDE);

    private enum Kind {
        STOCK,
        FLOW,
        BESIDE
    }

    private final Kind kind;

    Figure(Kind kind) {
        this.kind = kind;
    }

    /** Whether it says how many there are, not how often something happened. */
    public boolean isStock() {
        return kind == Kind.STOCK;
    }

    /** Whether the lines behind it are kept, so that a list can explain it. */
    public boolean isListed() {
        return kind != Kind.BESIDE;
    }
}
