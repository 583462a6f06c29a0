package com.clutch.insights.adapter.out.persistence.user;

import static com.clutch.insights.jooq.Tables.ACCOUNT;
import static com.clutch.insights.jooq.Tables.ACCOUNT_DAY;
import static com.clutch.insights.jooq.Tables.ACTIVITY;
import static com.clutch.insights.jooq.Tables.CHURN_MODEL;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.val;

import com.clutch.insights.domain.user.ChurnModel;
import com.clutch.insights.domain.user.ChurnModel.BackTest;
import com.clutch.insights.domain.user.ChurnModel.Example;
import com.clutch.insights.domain.user.ChurnModel.Group;
import com.clutch.insights.domain.user.ChurnModels;
import com.clutch.insights.domain.user.ChurnScorecard;
import com.clutch.insights.domain.user.Habit;
import com.clutch.insights.jooq.tables.records.ChurnModelRecord;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqChurnModels implements ChurnModels {

    private static final short ONLY = 1;
    private static final int PER_GROUP = 3;

    // {0} to {2} are the tables, {3} the day, {4} the window, {5} the days after which an account is gone, {6} the
    // zone.
    private static final String EXAMPLES = """
        with visits as (
            select account_id, max(day) filter (where day <= {3}) as last,
                coalesce(sum(sessions) filter (where day between {3} - {4} + 1 and {3}), 0) as sessions,
                count(*) filter (where day between {3} - {4} + 1 and {3}) as days, bool_or(day > {3}) as back
            from {1} where day <= {3} + {5} group by account_id),
        uses as (
            select account_id, max(day) filter (where day <= {3}) as last,
                coalesce(sum(requests) filter (where day between {3} - {4} + 1 and {3}), 0) as requests,
                count(distinct route_group) filter (where day between {3} - {4} + 1 and {3}) as groups,
                bool_or(day > {3}) as back
            from {2} where day <= {3} + {5} group by account_id)
        select * from (
            select {3} - greatest(visits.last, uses.last, (created_at at time zone {6})::date) as silent,
                coalesce(sessions, 0) as sessions, coalesce(days, 0) as days, coalesce(requests, 0) as requests,
                coalesce(groups, 0) as groups, {3} - (created_at at time zone {6})::date as age,
                not (coalesce(visits.back, false) or coalesce(uses.back, false)) as gone
            from {0} account left join visits using (account_id) left join uses using (account_id)
            where account.version > 0 and not account.gone and (created_at at time zone {6})::date <= {3}
            order by account_id) known
        where silent < {5} limit {7}
        """;

    private final DSLContext database;

    JooqChurnModels(DSLContext database) {
        this.database = database;
    }

    @Override
    public Optional<ChurnModel> last() {
        return database.selectFrom(CHURN_MODEL).fetchOptional(JooqChurnModels::model);
    }

    @Override
    public boolean lock() {
        return Boolean.TRUE.equals(
                database.fetchValue("select pg_try_advisory_xact_lock({0}, {1})", inline(4), inline(0)));
    }

    @Override
    public void keep(ChurnModel model) {
        var row = new ChurnModelRecord();
        row.setId(ONLY);
        row.setTrainedOn(model.trainedOn());
        row.setUsed(model.used());
        row.setWeights(boxed(model.weights()));
        row.setMeans(boxed(model.means()));
        row.setScales(boxed(model.scales()));
        row.setExamples(model.examples());
        var test = model.test();
        row.setTested(test.tested());
        row.setLeftShare(test.leftShare());
        row.setPrecision_(test.precision());
        row.setRecall_(test.recall());
        row.setBrier(test.brier());
        row.setBrierOfShare(test.brierOfShare());
        row.setCalibration(test.calibration().stream()
                .flatMap(group -> Stream.of(group.foretold(), group.happened(), (double) group.accounts()))
                .toArray(Double[]::new));
        database.insertInto(CHURN_MODEL)
                .set(row)
                .onConflict(CHURN_MODEL.ID)
                .doUpdate()
                .set(row)
                .execute();
        database.update(ACCOUNT)
                .set(ACCOUNT.SCORED_ON, model.trainedOn().minusDays(1))
                .where(ACCOUNT.SCORED_ON.isNotNull())
                .execute();
    }

    @Override
    public List<Example> examples(LocalDate day, ZoneId zone, int most) {
        return database.resultQuery(
                        EXAMPLES,
                        ACCOUNT,
                        ACCOUNT_DAY,
                        ACTIVITY,
                        inline(day),
                        inline(ChurnScorecard.WINDOW_DAYS),
                        inline(ChurnScorecard.GONE_DAYS),
                        inline(zone.getId()),
                        val(most))
                .fetch(row -> new Example(
                        Habit.features(
                                row.get("silent", Long.class),
                                row.get("sessions", Long.class),
                                row.get("days", Long.class),
                                row.get("requests", Long.class),
                                row.get("groups", Long.class),
                                row.get("age", Long.class)),
                        row.get("gone", Boolean.class)));
    }

    private static ChurnModel model(ChurnModelRecord row) {
        var groups = new ArrayList<Group>();
        var calibration = plain(row.getCalibration());
        for (var index = 0; index < calibration.length; index += PER_GROUP) {
            groups.add(new Group(calibration[index], calibration[index + 1], (int) calibration[index + 2]));
        }
        return new ChurnModel(
                row.getTrainedOn(),
                row.getUsed(),
                plain(row.getWeights()),
                plain(row.getMeans()),
                plain(row.getScales()),
                row.getExamples(),
                new BackTest(
                        row.getTested(),
                        row.getLeftShare(),
                        row.getPrecision_(),
                        row.getRecall_(),
                        row.getBrier(),
                        row.getBrierOfShare(),
                        groups));
    }

    private static Double[] boxed(double[] values) {
        return Arrays.stream(values).boxed().toArray(Double[]::new);
    }

    private static double[] plain(Double[] values) {
        return Stream.of(values).mapToDouble(Double::doubleValue).toArray();
    }
}
