package com.clutch.assets.domain.vendor;

import com.clutch.assets.domain.FieldCheck;
import com.clutch.assets.domain.vendor.ContractFields.Deliverable;
import com.clutch.assets.domain.vendor.ContractFields.DeliverableStatus;
import com.clutch.assets.domain.vendor.ContractFields.Terms;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed with a vendor, all of it in order.
 *
 * @param endDate last day on which it holds
 * @param renewalDate day by which it is to be renewed, null when nobody said
 */
public record ContractDetails(
        String number,
        String title,
        @Nullable String description,
        ContractType type,
        BigDecimal value,
        String currency,
        LocalDate startDate,
        LocalDate endDate,
        @Nullable LocalDate renewalDate,
        Terms terms,
        List<Deliverable> deliverables) {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    public ContractDetails {
        deliverables = List.copyOf(deliverables);
    }

    /**
     * The details of a new contract: title, first and last day must be there.
     *
     * @param number when nobody says another
     * @throws DomainException naming every field that makes no sense
     */
    public static ContractDetails of(ContractFields said, String number, LocalDate today) {
        return accept(null, said, number, today);
    }

    /**
     * The same details after what somebody says now.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public ContractDetails with(ContractFields said, LocalDate today) {
        return accept(this, said, number, today);
    }

    private static ContractDetails accept(
            @Nullable ContractDetails before, ContractFields said, String number, LocalDate today) {
        var known = before == null
                ? new ContractDetails(
                        number,
                        "",
                        null,
                        ContractType.OTHER,
                        NOTHING,
                        FieldCheck.USUAL_CURRENCY,
                        today,
                        today,
                        null,
                        Terms.NONE,
                        List.of())
                : before;
        var check = new FieldCheck();
        var value = check.money("value", said.value(), known.value);
        var next = new ContractDetails(
                check.required("contractNumber", said.contractNumber(), known.number, 50),
                check.required("title", said.title(), before == null ? null : before.title, 200),
                check.text("description", said.description(), known.description, 4000),
                said.type() == null ? known.type : said.type(),
                value == null ? known.value : value,
                check.currency(said.currency(), known.currency),
                check.required("startDate", said.startDate(), before == null ? null : before.startDate, today),
                check.required("endDate", said.endDate(), before == null ? null : before.endDate, today),
                said.renewalDate() == null ? known.renewalDate : said.renewalDate(),
                terms(check, said.terms(), known.terms),
                check.entries(
                        "deliverables",
                        said.deliverables(),
                        known.deliverables,
                        (path, entry) -> deliverable(check, path, entry, today)));
        if (next.endDate.isBefore(next.startDate)) {
            check.reject("endDate", "A contract ends after it starts.");
        }
        if (next.renewalDate != null && next.renewalDate.isBefore(next.startDate)) {
            check.reject("renewalDate", "A contract is renewed after it starts.");
        }
        check.done();
        return next;
    }

    private static Terms terms(FieldCheck check, @Nullable Terms said, Terms known) {
        return said == null
                ? known
                : new Terms(
                        check.text("terms.paymentTerms", said.paymentTerms(), known.paymentTerms(), 1000),
                        check.text("terms.deliveryTerms", said.deliveryTerms(), known.deliveryTerms(), 1000),
                        check.text("terms.warranty", said.warranty(), known.warranty(), 1000),
                        check.text("terms.termination", said.termination(), known.termination(), 1000));
    }

    private static Deliverable deliverable(FieldCheck check, String path, Deliverable said, LocalDate today) {
        var status = said.status() == null ? DeliverableStatus.PENDING : said.status();
        var day = said.completedDate();
        if (day != null && day.isAfter(today)) {
            check.reject(path + ".completedDate", "Something is delivered today or was delivered before, not later.");
        }
        return new Deliverable(
                check.required(path + ".description", said.description(), null, 500),
                said.dueDate(),
                status,
                status != DeliverableStatus.COMPLETED ? null : day == null ? today : day);
    }
}
