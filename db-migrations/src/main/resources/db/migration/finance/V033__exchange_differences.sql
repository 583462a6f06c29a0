-- What open balances in foreign currencies gain and lose when rates change, and what the company was opened with.
insert into ledger_account (code, name, type) values
    ('3000', 'Equity', 'EQUITY'),
    ('4900', 'Exchange gains', 'INCOME'),
    ('6950', 'Exchange losses', 'EXPENSE');
alter table posting drop constraint posting_account;
alter table posting add constraint posting_account check (account_code in (
    '1010', '1020', '1100', '1200', '2000', '2200', '2300', '2400', '3000', '4000', '4100', '4200', '4300', '4900',
    '6000', '6100', '6200', '6300', '6400', '6900', '6950'));

-- A new rate moves what a balance is worth in EGP and not the balance.
alter table posting drop constraint posting_amount_check;
alter table posting add constraint posting_says_something check (amount <> 0 or base_amount <> 0);
