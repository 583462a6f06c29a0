package com.clutch.app.demo;

import com.clutch.assets.domain.vendor.VendorType;
import java.util.List;

/**
 * A vendor of the company.
 *
 * @param value of its contract, in EGP a year
 */
record Supplier(String name, VendorType type, String category, int value) {

    static final List<Supplier> ALL = List.of(
            new Supplier("Misr Lubricants", VendorType.SUPPLIER, "Oil", 420_000),
            new Supplier("Delta Spare Parts", VendorType.SUPPLIER, "Parts", 650_000),
            new Supplier("Cairo Garage Equipment", VendorType.SERVICE_PROVIDER, "Machines", 120_000),
            new Supplier("Nile Office Furniture", VendorType.SUPPLIER, "Furniture", 45_000),
            new Supplier("Cloud Egypt", VendorType.SERVICE_PROVIDER, "Hosting", 96_000),
            new Supplier("Horus Cleaning", VendorType.CONTRACTOR, "Cleaning", 84_000),
            new Supplier("Telecom Egypt", VendorType.SERVICE_PROVIDER, "Telephones", 52_000),
            new Supplier("Pharaoh Tyres", VendorType.SUPPLIER, "Tyres", 380_000));
}
