package com.clutch.finance.application.report;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.domain.report.ReportPeriod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What revenue will be if it goes on as it did, from the revenue of whole months of the last two years. Two ways to look at it: a
 * straight line through the months (least squares), and the average of the last three months.
 */
@Service
public class RevenueForecast {

    private static final int HISTORY = 24;

    /**
     * A month that was or will be.
     *
     * @param actualRevenue zero for a month that will be
     * @param confidence percent: 100 less the mean absolute percentage error of the model over the months it could be tested on
     * @param variance percent by which the actual revenue is above the forecast; zero for a month that will be
     * @param factors what the forecast rests on
     */
    public record Point(
            String id,
            String period,
            String model,
            BigDecimal actualRevenue,
            BigDecimal forecastedRevenue,
            BigDecimal confidence,
            BigDecimal variance,
            BigDecimal growthRate,
            List<String> factors) {}

    /**
     * A way to look at it.
     *
     * @param accuracy percent, as the confidence of its points
     */
    public record Model(
            String id, String name, BigDecimal accuracy, Instant lastUpdated, String status, Parameters parameters) {}

    /** What a model takes into account. */
    public record Parameters(boolean seasonality, boolean trend, List<String> externalFactors) {}

    private enum Way {
        LINEAR_TREND("Linear trend", List.of("trend of the last 24 months")),
        MOVING_AVERAGE("Moving average of three months", List.of("average of the last three months"));

        private final String title;
        private final List<String> factors;

        Way(String title, List<String> factors) {
            this.title = title;
            this.factors = factors;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        double next(double[] known, int ahead) {
            if (known.length == 0) {
                return 0;
            }
            if (this == MOVING_AVERAGE) {
                return Arrays.stream(known)
                        .skip(Math.max(0, known.length - 3))
                        .average()
                        .orElse(0);
            }
            var middle = (known.length - 1) / 2.0;
            var mean = Arrays.stream(known).average().orElse(0);
            var top = 0.0;
            var bottom = 0.0;
            for (var month = 0; month < known.length; month++) {
                top += (month - middle) * (known[month] - mean);
                bottom += (month - middle) * (month - middle);
            }
            var slope = bottom == 0 ? 0 : top / bottom;
            return Math.max(0, mean + slope * (known.length - 1 + ahead - middle));
        }
    }

    private final RevenueFigures revenue;
    private final FinanceCalendar calendar;

    RevenueForecast(RevenueFigures revenue, FinanceCalendar calendar) {
        this.revenue = revenue;
        this.calendar = calendar;
    }

    /**
     * The last whole months with what would have been forecast for them, and as many months to come.
     *
     * @param months from 1 to 24
     * @param model id of a model; null for the linear trend
     */
    public List<Point> forecast(int months, @Nullable String model) {
        var way = Arrays.stream(Way.values())
                .filter(known -> known.id().equals(model))
                .findFirst()
                .orElse(Way.LINEAR_TREND);
        var history = history();
        var amounts = amounts(history);
        var accuracy = accuracy(way, amounts);
        var points = new ArrayList<Point>();
        var first = Math.max(0, history.size() - months);
        for (var month = first; month < history.size(); month++) {
            var forecast = money(way.next(Arrays.copyOf(amounts, month), 1));
            var actual = history.get(month).revenue();
            points.add(point(
                    way,
                    history.get(month).period(),
                    actual,
                    forecast,
                    accuracy,
                    Figures.growth(actual, forecast),
                    history.get(month).growth()));
        }
        var before = history.isEmpty() ? BigDecimal.ZERO : history.getLast().revenue();
        var month = YearMonth.from(calendar.today());
        for (var ahead = 1; ahead <= months; ahead++) {
            var forecast = money(way.next(amounts, ahead));
            points.add(point(
                    way,
                    month.toString(),
                    BigDecimal.ZERO,
                    forecast,
                    accuracy,
                    BigDecimal.ZERO,
                    Figures.growth(forecast, before)));
            before = forecast;
            month = month.plusMonths(1);
        }
        return points;
    }

    /** The models with how well they would have done. */
    public List<Model> models() {
        var amounts = amounts(history());
        return Arrays.stream(Way.values())
                .map(way -> new Model(
                        way.id(),
                        way.title,
                        accuracy(way, amounts),
                        calendar.now(),
                        "active",
                        new Parameters(false, way == Way.LINEAR_TREND, List.of())))
                .toList();
    }

    // Months before the first revenue say nothing; the running one is not over.
    private List<RevenueFigures.Month> history() {
        var today = calendar.today();
        var from = today.withDayOfMonth(1).minusMonths(HISTORY);
        return revenue.trends(new ReportPeriod(from, today.withDayOfMonth(1).minusDays(1))).stream()
                .dropWhile(month -> month.revenue().signum() == 0)
                .toList();
    }

    private static double[] amounts(List<RevenueFigures.Month> months) {
        return months.stream()
                .mapToDouble(month -> month.revenue().doubleValue())
                .toArray();
    }

    private static BigDecimal accuracy(Way way, double[] amounts) {
        var errors = new ArrayList<Double>();
        for (var month = 2; month < amounts.length; month++) {
            if (amounts[month] != 0) {
                errors.add(Math.abs(way.next(Arrays.copyOf(amounts, month), 1) - amounts[month])
                        / Math.abs(amounts[month]));
            }
        }
        var mean = errors.stream().mapToDouble(Double::doubleValue).average();
        return mean.isEmpty() ? BigDecimal.ZERO : money(Math.max(0, 100 - 100 * mean.getAsDouble()));
    }

    private static BigDecimal money(double amount) {
        return BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP);
    }

    private static Point point(
            Way way,
            String period,
            BigDecimal actual,
            BigDecimal forecast,
            BigDecimal accuracy,
            BigDecimal variance,
            BigDecimal growth) {
        return new Point(
                way.id() + "-" + period, period, way.id(), actual, forecast, accuracy, variance, growth, way.factors);
    }
}
