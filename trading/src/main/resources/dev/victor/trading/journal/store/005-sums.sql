-- What the deals of each account did to its balance, by slots of 30 days since 1970 in UTC: whole units, the rest in
-- hundred-millionths, and how many of them have their money in `exact` instead.
CREATE TABLE deal_sum (
  account TEXT NOT NULL REFERENCES account (id),
  slot INTEGER NOT NULL,
  whole INTEGER NOT NULL,
  rest INTEGER NOT NULL,
  exact INTEGER NOT NULL,
  PRIMARY KEY (account, slot)
) STRICT, WITHOUT ROWID;
INSERT INTO deal_sum SELECT account, at / 2592000000 - CASE WHEN at % 2592000000 < 0 THEN 1 ELSE 0 END,
  sum((profit + commission + swap + fee) / 100000000), sum((profit + commission + swap + fee) % 100000000), count(exact)
  FROM deal GROUP BY account, at / 2592000000 - CASE WHEN at % 2592000000 < 0 THEN 1 ELSE 0 END;
