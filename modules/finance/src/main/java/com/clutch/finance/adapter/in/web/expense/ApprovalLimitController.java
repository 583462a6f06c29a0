package com.clutch.finance.adapter.in.web.expense;

import com.clutch.finance.application.expense.ExpenseDecision;
import com.clutch.finance.application.expense.ExpenseQueries;
import com.clutch.finance.domain.expense.Expenses.ApprovalLimit;
import com.clutch.kernel.Actor;
import com.clutch.platform.security.RequiresPermission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Up to how much each role approves. */
@RestController
@RequestMapping("/api/v1/finance/approval-limits")
class ApprovalLimitController {

    record LimitRequest(@Nullable BigDecimal most) {}

    private final ExpenseQueries queries;
    private final ExpenseDecision decision;

    ApprovalLimitController(ExpenseQueries queries, ExpenseDecision decision) {
        this.queries = queries;
        this.decision = decision;
    }

    @GetMapping
    @RequiresPermission("view_finance")
    List<ApprovalLimit> list() {
        return queries.limits();
    }

    @PutMapping("/{role}")
    @RequiresPermission("manage_system_config")
    ApprovalLimit set(@PathVariable @Size(max = 60) String role, @Valid @RequestBody LimitRequest request, Actor actor) {
        return decision.limit(role, request.most(), actor);
    }
}
