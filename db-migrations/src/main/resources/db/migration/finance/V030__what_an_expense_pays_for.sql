-- What another module tells as a cost, such as a work order or a fuel entry, and this expense only pays for.
alter table expense add column pays_for uuid;
