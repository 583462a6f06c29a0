package com.clutch.app.demo;

import com.clutch.assets.application.asset.AssetRegistration;
import com.clutch.assets.application.asset.Recipient;
import com.clutch.assets.application.upkeep.CostRecording;
import com.clutch.assets.application.upkeep.MaintenanceWork;
import com.clutch.assets.application.vendor.Contracting;
import com.clutch.assets.application.vendor.VendorRegistration;
import com.clutch.assets.domain.asset.AssetFields;
import com.clutch.assets.domain.asset.AssetType;
import com.clutch.assets.domain.upkeep.CostFields;
import com.clutch.assets.domain.upkeep.CostKind;
import com.clutch.assets.domain.upkeep.MaintenanceFields;
import com.clutch.assets.domain.upkeep.MaintenanceType;
import com.clutch.assets.domain.vendor.ContractFields;
import com.clutch.assets.domain.vendor.ContractStatus;
import com.clutch.assets.domain.vendor.ContractType;
import com.clutch.assets.domain.vendor.Review;
import com.clutch.assets.domain.vendor.VendorFields;
import com.clutch.assets.domain.vendor.VendorType;
import com.clutch.kernel.Actor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Machines, computers and furniture, the vendors they come from, the contracts with these, and what all that costs. */
final class Stores implements Department {

    /** Something the company owns: name, type, category, price in EGP, months it lasts, how many. */
    private record Kind(String name, AssetType type, String category, int price, int months, int pieces) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("Laptop", AssetType.IT_HARDWARE, "Computers", 34_000, 48, 24),
            new Kind("Telephone", AssetType.IT_HARDWARE, "Telephones", 11_000, 36, 16),
            new Kind("Car lift", AssetType.EQUIPMENT, "Workshop", 145_000, 120, 4),
            new Kind("Diagnostic tester", AssetType.EQUIPMENT, "Workshop", 68_000, 60, 3),
            new Kind("Compressor", AssetType.EQUIPMENT, "Workshop", 39_000, 96, 2),
            new Kind("Desk", AssetType.FURNITURE, "Offices", 6_500, 120, 20));

    private final AssetRegistration registration;
    private final MaintenanceWork maintenance;
    private final CostRecording costs;
    private final VendorRegistration vendors;
    private final Contracting contracting;
    private final Payables payables;
    private final People people;
    private final List<UUID> suppliers = new ArrayList<>();
    private final List<UUID> machines = new ArrayList<>();

    Stores(
            AssetRegistration registration,
            MaintenanceWork maintenance,
            CostRecording costs,
            VendorRegistration vendors,
            Contracting contracting,
            Payables payables,
            People people) {
        this.registration = registration;
        this.maintenance = maintenance;
        this.costs = costs;
        this.vendors = vendors;
        this.contracting = contracting;
        this.payables = payables;
        this.people = people;
    }

    @Override
    public void open(Agenda day) {
        var by = people.as("asset_manager", 0);
        for (var supplier : Supplier.ALL) {
            suppliers.add(vendors.register(
                            new VendorFields(
                                    supplier.name(),
                                    supplier.type(),
                                    supplier.category(),
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null),
                            by)
                    .id());
            agree(day.day(), suppliers.size() - 1, by);
        }
        var holder = 0;
        for (var kind : KINDS) {
            for (var piece = 0; piece < kind.pieces(); piece++) {
                var given = kind.type() == AssetType.IT_HARDWARE
                        ? people.staff().get(holder++ % Office.STAFF_AT_FIRST)
                        : null;
                var asset = add(day.day(), kind, piece, given, by);
                if (kind.type() == AssetType.EQUIPMENT) {
                    machines.add(asset);
                }
            }
        }
    }

    private UUID add(LocalDate day, Kind kind, int piece, @Nullable Person given, Actor by) {
        var bought = day.minusMonths(Chance.between(1, kind.months() / 2, "age of asset", piece, kind.price()));
        return registration
                .register(
                        new AssetFields(
                                "%s %02d".formatted(kind.name(), piece + 1),
                                kind.type(),
                                kind.category(),
                                null,
                                "%s-%d-%03d"
                                        .formatted(
                                                kind.name().substring(0, 2).toUpperCase(java.util.Locale.ROOT),
                                                kind.price(),
                                                piece),
                                null,
                                null,
                                bought,
                                BigDecimal.valueOf(kind.price()),
                                null,
                                BigDecimal.valueOf(kind.price() / 10),
                                kind.months(),
                                "EGP",
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                List.of(),
                                List.of()),
                        given == null ? null : new Recipient(given.id(), null, null, null),
                        by)
                .id();
    }

    /** A contract for a year that began some months ago, so that they do not all end at once. */
    private void agree(LocalDate day, int number, Actor by) {
        var supplier = Supplier.ALL.get(number);
        var from = day.minusMonths(number % 6);
        contracting.add(
                new ContractFields(
                        suppliers.get(number),
                        null,
                        "%s, %d".formatted(supplier.category(), from.getYear()),
                        null,
                        supplier.type() == VendorType.SUPPLIER ? ContractType.SUPPLY : ContractType.SERVICE,
                        ContractStatus.ACTIVE,
                        BigDecimal.valueOf(supplier.value()),
                        "EGP",
                        from,
                        from.plusYears(1).minusDays(1),
                        from.plusMonths(11),
                        null,
                        List.of()),
                by);
    }

    @Override
    public void plan(Agenda day) {
        if (!Season.isWorkday(day.day())) {
            return;
        }
        for (var number = 0; number < Supplier.ALL.size(); number++) {
            var which = number;
            if (day.index() > 0 && day.day().equals(begins(day, number))) {
                day.at(10, 15, () -> agree(day.day(), which, people.as("asset_manager", 0)));
            }
        }
        if (day.index() % 12 == 5) {
            day.at(12, 40, () -> maintain(day));
        }
        if (day.index() % 5 == 2) {
            day.at(12, 50, () -> cost(day));
        }
        if (day.index() % 40 == 20) {
            day.at(14, 20, () -> review(day));
        }
    }

    /** The day on which the next contract of a vendor is agreed; none when it falls on a day off. */
    private static LocalDate begins(Agenda day, int number) {
        return day.day()
                .minusDays(day.index())
                .minusMonths(number % 6)
                .plusYears(1)
                .plusDays(number % 3);
    }

    private void maintain(Agenda day) {
        var machine = machines.get(day.index() / 12 % machines.size());
        var done = maintenance.plan(
                machine,
                new MaintenanceFields(
                        suppliers.get(2),
                        MaintenanceType.ROUTINE,
                        null,
                        "Yearly check and calibration",
                        "Cairo Garage Equipment",
                        null,
                        day.day(),
                        day.day(),
                        day.day().plusYears(1),
                        null,
                        BigDecimal.valueOf(Chance.between(900, 4_200, "check of machine", day.index())),
                        null,
                        null),
                people.as("asset_manager", 1));
        payables.add("Upkeep of machines", "Cairo Garage Equipment", done.id(), done.cost());
    }

    private void cost(Agenda day) {
        var repairs = Chance.happens(0.5, "repair of asset", day.index());
        var cost = costs.add(
                new CostFields(
                        Chance.one(machines, "which machine", day.index()),
                        suppliers.get(repairs ? 1 : 2),
                        repairs ? CostKind.REPAIRS : CostKind.OTHER,
                        BigDecimal.valueOf(Chance.between(250, 3_800, "cost of asset", day.index())),
                        "EGP",
                        day.day(),
                        repairs ? "Repair" : "Consumables"),
                people.as("asset_manager", 0));
        payables.add("Upkeep of machines", "Cairo Garage Equipment", cost.id(), cost.amount());
    }

    private void review(Agenda day) {
        var which = day.index() / 40 % suppliers.size();
        vendors.review(
                suppliers.get(which),
                new Review.Marks(
                        Chance.between(3, 5, "quality", day.index()),
                        Chance.between(2, 5, "delivery", day.index()),
                        Chance.between(3, 5, "words", day.index()),
                        Chance.between(2, 5, "prices", day.index()),
                        null),
                people.as("operations_manager", 0));
    }
}
