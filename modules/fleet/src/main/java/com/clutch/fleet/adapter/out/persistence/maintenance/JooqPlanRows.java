package com.clutch.fleet.adapter.out.persistence.maintenance;

import static com.clutch.fleet.jooq.Tables.PLAN_TEMPLATE;
import static com.clutch.fleet.jooq.Tables.SERVICE_PLAN;

import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.maintenance.Interval;
import com.clutch.fleet.domain.maintenance.PlanTemplate;
import com.clutch.fleet.domain.maintenance.ServicePlan;
import com.clutch.fleet.domain.maintenance.ServicePoint;
import com.clutch.fleet.jooq.tables.records.PlanTemplateRecord;
import com.clutch.fleet.jooq.tables.records.ServicePlanRecord;
import com.clutch.kernel.DomainException;
import org.jooq.Record;
import org.springframework.dao.DuplicateKeyException;

/** Rows of the tables service_plan and plan_template as what they keep, and back. */
final class JooqPlanRows {

    private JooqPlanRows() {}

    static ServicePlan plan(Record row) {
        return new ServicePlan(
                row.get(SERVICE_PLAN.ID),
                row.get(SERVICE_PLAN.VERSION),
                row.get(SERVICE_PLAN.VEHICLE_ID),
                row.get(SERVICE_PLAN.TEMPLATE_ID),
                row.get(SERVICE_PLAN.NAME),
                new Interval(
                        row.get(SERVICE_PLAN.EVERY_KM),
                        row.get(SERVICE_PLAN.EVERY_DAYS),
                        row.get(SERVICE_PLAN.EVERY_HOURS)),
                new ServicePoint(
                        row.get(SERVICE_PLAN.LAST_SERVICE_AT),
                        row.get(SERVICE_PLAN.LAST_ODOMETER),
                        row.get(SERVICE_PLAN.LAST_ENGINE_HOURS)),
                row.get(SERVICE_PLAN.ACTIVE),
                row.get(SERVICE_PLAN.CREATED_AT),
                row.get(SERVICE_PLAN.UPDATED_AT));
    }

    static ServicePlanRecord row(ServicePlan plan) {
        var every = plan.every();
        var last = plan.lastService();
        var due = plan.nextDue();
        var row = new ServicePlanRecord();
        row.setId(plan.id());
        row.setVersion(plan.version());
        row.setVehicleId(plan.vehicleId());
        row.setTemplateId(plan.templateId());
        row.setName(plan.name());
        row.setEveryKm(every.kilometres());
        row.setEveryDays(every.days());
        row.setEveryHours(every.hours());
        row.setLastServiceAt(last.at());
        row.setLastOdometer(last.odometer());
        row.setLastEngineHours(last.engineHours());
        row.setNextDueAt(due.at());
        row.setNextDueOdometer(due.odometer());
        row.setNextDueHours(due.engineHours());
        row.setActive(plan.active());
        row.setCreatedAt(plan.createdAt());
        row.setUpdatedAt(plan.updatedAt());
        return row;
    }

    static PlanTemplate template(Record row) {
        return new PlanTemplate(
                row.get(PLAN_TEMPLATE.ID),
                row.get(PLAN_TEMPLATE.VERSION),
                row.get(PLAN_TEMPLATE.NAME),
                row.get(PLAN_TEMPLATE.MAKE),
                row.get(PLAN_TEMPLATE.MODEL),
                row.get(PLAN_TEMPLATE.FLEET_ID),
                new Interval(
                        row.get(PLAN_TEMPLATE.EVERY_KM),
                        row.get(PLAN_TEMPLATE.EVERY_DAYS),
                        row.get(PLAN_TEMPLATE.EVERY_HOURS)),
                row.get(PLAN_TEMPLATE.ACTIVE),
                row.get(PLAN_TEMPLATE.CREATED_AT),
                row.get(PLAN_TEMPLATE.UPDATED_AT));
    }

    static PlanTemplateRecord row(PlanTemplate template) {
        var row = new PlanTemplateRecord();
        row.setId(template.id());
        row.setVersion(template.version());
        row.setName(template.name());
        row.setMake(template.make());
        row.setModel(template.model());
        row.setFleetId(template.fleetId());
        row.setEveryKm(template.every().kilometres());
        row.setEveryDays(template.every().days());
        row.setEveryHours(template.every().hours());
        row.setActive(template.active());
        row.setCreatedAt(template.createdAt());
        row.setUpdatedAt(template.updatedAt());
        return row;
    }

    static RuntimeException nameTaken(DuplicateKeyException taken) {
        var message = String.valueOf(taken.getMessage());
        return message.contains("\"service_plan_") || message.contains("\"plan_template_name\"")
                ? DomainException.field(FleetError.PLAN_NAME_TAKEN, "name", "There is a plan of this name.")
                : taken;
    }
}
