package com.clutch.insights.application.report;

import static com.clutch.insights.application.report.Column.text;
import static com.clutch.insights.application.report.Column.whole;

import com.clutch.insights.application.Compliance;
import com.clutch.insights.application.Compliance.Source;
import com.clutch.insights.application.usage.Engagement;
import com.clutch.insights.application.usage.Engagement.Segment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What asks for attention, and what Clutch is used for. */
@Component
@Order(5)
class UsageDatasets implements Datasets {

    private static final String PERMISSION = "view_business_intelligence";

    private final Compliance compliance;
    private final Engagement engagement;

    UsageDatasets(Compliance compliance, Engagement engagement) {
        this.compliance = compliance;
        this.engagement = engagement;
    }

    @Override
    public List<Dataset<?>> datasets() {
        return List.of(compliance(), heatMap());
    }

    private Dataset<Source> compliance() {
        return Dataset.<Source>list(
                        "compliance_status",
                        "What asks for attention",
                        PERMISSION,
                        _ -> compliance.status().sources(),
                        text("name", "What", Source::name),
                        whole("count", "How many", Source::count).total(),
                        text("figure", "Counts as", Source::figure))
                .drawn(Chart.bars("What asks for attention", "name", "count"));
    }

    private Dataset<Segment> heatMap() {
        return Dataset.list(
                "engagement_heatmap",
                "What segments use",
                PERMISSION,
                _ -> engagement.heatMap().segments(),
                text("segment", "Segment", Segment::segment),
                whole("accounts", "Accounts", Segment::accounts),
                text("features", "Features", segment -> features(segment.features())));
    }

    private static String features(Map<String, Double> features) {
        return features.entrySet().stream()
                .map(feature -> String.format(Locale.ROOT, "%s %.1f", feature.getKey(), feature.getValue()))
                .collect(Collectors.joining("; "));
    }
}
