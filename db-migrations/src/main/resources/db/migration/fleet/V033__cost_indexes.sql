-- Readings come in the order of time, so a few words a page tell where a period lies, at next to no cost for who writes them.
create index meter_reading_by_read_at on meter_reading using brin (read_at);
create index vehicle_by_purchase_date on vehicle (purchase_date)
    where purchase_price is not null and useful_life_months is not null;
