-- As 005-sums.sql.
CREATE TABLE deal_sum (
  account TEXT NOT NULL REFERENCES account (id),
  slot BIGINT NOT NULL,
  whole BIGINT NOT NULL,
  rest BIGINT NOT NULL,
  exact BIGINT NOT NULL,
  PRIMARY KEY (account, slot)
);
INSERT INTO deal_sum SELECT account, at / 2592000000 - CASE WHEN at % 2592000000 < 0 THEN 1 ELSE 0 END,
  sum((profit + commission + swap + fee) / 100000000), sum((profit + commission + swap + fee) % 100000000), count(exact)
  FROM deal GROUP BY account, at / 2592000000 - CASE WHEN at % 2592000000 < 0 THEN 1 ELSE 0 END;
UPDATE victor_journal SET version = 4;
