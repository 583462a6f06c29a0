package com.clutch.insights.adapter.in.web;

import com.clutch.insights.application.FigureQueries;
import com.clutch.insights.application.FigureQueries.ProjectionView;
import com.clutch.insights.application.ProjectionRebuild;
import com.clutch.kernel.Actor;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/admin/projections")
class ProjectionController {

    private final FigureQueries queries;
    private final ProjectionRebuild rebuild;

    ProjectionController(FigureQueries queries, ProjectionRebuild rebuild) {
        this.queries = queries;
        this.rebuild = rebuild;
    }

    record RebuildStarted(UUID id, String topic) {}

    @GetMapping
    @RequiresPermission("view_business_intelligence")
    List<ProjectionView> list() {
        return queries.projections();
    }

    @PostMapping("/{topic}/rebuild")
    @RequiresPermission("manage_business_intelligence")
    Answer<RebuildStarted> rebuild(@PathVariable String topic, Actor actor) {
        return Answer.of(new RebuildStarted(rebuild.request(topic, actor), topic))
                .status(202);
    }
}
