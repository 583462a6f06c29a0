package com.clutch.app.demo;

import java.util.List;

/** Names of people, places and companies that could be Egyptian and are nobody's. Addresses of mail end nowhere (RFC 2606). */
final class Names {

    static final List<String> FIRST = List.of(
            "Ahmed", "Mona", "Omar", "Sara", "Youssef", "Nour", "Khaled", "Heba", "Tarek", "Dina", "Mostafa", "Yasmin",
            "Amr", "Rania", "Hassan", "Salma", "Karim", "Aya", "Sherif", "Mariam", "Islam", "Reem", "Walid", "Noha",
            "Mahmoud", "Farida", "Ibrahim", "Laila", "Hany", "Amira", "Adel", "Ghada", "Ramy", "Shaimaa", "Samir",
            "Nadia", "Fady", "Marina", "Bassem", "Engy");
    static final List<String> LAST = List.of(
            "Hassan",
            "Mahmoud",
            "Ibrahim",
            "Farouk",
            "El Sayed",
            "Mansour",
            "Abdel Rahman",
            "Shalaby",
            "Fahmy",
            "Nasr",
            "El Masry",
            "Gamal",
            "Salem",
            "Zaki",
            "Ramadan",
            "Helmy",
            "Soliman",
            "Amin",
            "Kamel",
            "Hegazy",
            "Ezzat",
            "Badawy",
            "Fathy",
            "Shawky",
            "Tawfik",
            "Girgis",
            "Naguib",
            "Osman",
            "Darwish",
            "El Shafei",
            "Lotfy");
    static final List<String> PLACES = List.of(
            "Maadi",
            "Nasr City",
            "Heliopolis",
            "Zamalek",
            "Dokki",
            "Mohandessin",
            "New Cairo",
            "6th of October",
            "Sheikh Zayed",
            "Giza",
            "Shubra",
            "Alexandria");
    static final List<String> CLIENTS = List.of(
            "Nile Pharma Distribution",
            "Delta Fresh Foods",
            "Pyramids Construction",
            "Cairo Courier Express",
            "Sphinx Telecom Services",
            "Red Sea Hotels Supply",
            "Horus Security",
            "Lotus Medical Centres",
            "Oasis Water Company",
            "Memphis Steel Trading",
            "Alexandria Paper Mills",
            "Luxor Event Catering");
    static final List<String> PARTNERS =
            List.of("Al Amal Tyres", "Garden City Body Shop", "El Nasr Car Wash", "October Auto Glass");
    static final List<String> STATIONS = List.of(
            "Misr Petroleum Maadi",
            "Co-op Nasr City",
            "Wataniya Ring Road",
            "TotalEnergies New Cairo",
            "Chillout Suez Road");

    private Names() {}

    /** First and last name of the person with this number; of the first few hundred no two have the same. */
    static String[] of(String kind, int number) {
        var first = (number * 7 + kind.length()) % FIRST.size();
        var last = (number / FIRST.size() + number * 3 + kind.length()) % LAST.size();
        return new String[] {FIRST.get(first), LAST.get(last)};
    }

    /** An address under the domain. */
    static String mail(String[] name, int number, String domain) {
        return "%s.%s%d@%s"
                .formatted(name[0], name[1].replace(" ", ""), number, domain)
                .toLowerCase(java.util.Locale.ROOT);
    }
}
