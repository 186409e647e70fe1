-- Money is counted in hundred-millionths, so that the database can add it up; an amount that does not fit is in `exact`
-- instead. Rows lie in the order of their time. Deals whose positions the journal makes itself keep what was stated.
ALTER TABLE deal RENAME TO deal_1;
ALTER TABLE position RENAME TO position_1;
ALTER TABLE flow RENAME TO flow_1;

ALTER TABLE import ADD COLUMN last_at INTEGER;
ALTER TABLE import ADD COLUMN rounding TEXT NOT NULL DEFAULT '0';
ALTER TABLE stated ADD COLUMN derivable INTEGER NOT NULL DEFAULT 1;

CREATE TABLE deal (
  account TEXT NOT NULL REFERENCES account (id),
  at INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  id TEXT NOT NULL,
  import INTEGER NOT NULL REFERENCES import (number),
  stated_at INTEGER,
  symbol TEXT NOT NULL,
  side TEXT NOT NULL,
  entry TEXT NOT NULL,
  stated_entry TEXT,
  volume TEXT NOT NULL,
  price TEXT NOT NULL,
  profit INTEGER NOT NULL,
  commission INTEGER NOT NULL,
  swap INTEGER NOT NULL,
  fee INTEGER NOT NULL,
  exact TEXT,
  value TEXT,
  order_id TEXT,
  position_id TEXT,
  strategy TEXT,
  comment TEXT NOT NULL,
  PRIMARY KEY (account, at, sequence, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE position (
  account TEXT NOT NULL REFERENCES account (id),
  closed_at INTEGER NOT NULL,
  id TEXT NOT NULL,
  import INTEGER NOT NULL REFERENCES import (number),
  made INTEGER NOT NULL,
  stated_closed_at INTEGER,
  opened_at INTEGER NOT NULL,
  stated_opened_at INTEGER,
  symbol TEXT NOT NULL,
  direction TEXT NOT NULL,
  volume TEXT NOT NULL,
  open_price TEXT NOT NULL,
  close_price TEXT NOT NULL,
  profit INTEGER NOT NULL,
  commission INTEGER NOT NULL,
  swap INTEGER NOT NULL,
  fee INTEGER NOT NULL,
  exact TEXT,
  stop TEXT,
  last_stop TEXT,
  target TEXT,
  adverse TEXT,
  favorable TEXT,
  strategy TEXT,
  comment TEXT NOT NULL,
  PRIMARY KEY (account, closed_at, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE flow (
  account TEXT NOT NULL REFERENCES account (id),
  at INTEGER NOT NULL,
  sequence INTEGER NOT NULL,
  id TEXT NOT NULL,
  import INTEGER NOT NULL REFERENCES import (number),
  stated_at INTEGER,
  kind TEXT NOT NULL,
  amount TEXT NOT NULL,
  comment TEXT NOT NULL,
  PRIMARY KEY (account, at, sequence, id)
) STRICT, WITHOUT ROWID;

INSERT INTO deal SELECT account, at, sequence, id, import, CAST(strftime('%s', stated_at) AS INTEGER) * 1000, symbol, side,
  entry, NULL, volume, price, 0, 0, 0, 0, profit || ' ' || commission || ' ' || swap || ' ' || fee, NULL, order_id,
  position_id, magic, comment FROM deal_1;
INSERT INTO position SELECT account, closed_at, id, import, 0, CAST(strftime('%s', stated_closed_at) AS INTEGER) * 1000,
  opened_at, CAST(strftime('%s', stated_opened_at) AS INTEGER) * 1000, symbol, direction, volume, open_price, close_price,
  0, 0, 0, 0, profit || ' ' || commission || ' ' || swap || ' ' || fee, stop, NULL, target, NULL, NULL, NULL, comment
  FROM position_1;
INSERT INTO flow SELECT account, at, sequence, id, import, CAST(strftime('%s', stated_at) AS INTEGER) * 1000, kind, amount,
  comment FROM flow_1;

DROP TABLE deal_1;
DROP TABLE position_1;
DROP TABLE flow_1;

CREATE UNIQUE INDEX deal_id ON deal (account, id);
CREATE INDEX deal_position ON deal (account, position_id);
CREATE UNIQUE INDEX position_id ON position (account, id);
CREATE INDEX position_symbol ON position (account, symbol, opened_at) WHERE made = 1;
CREATE UNIQUE INDEX flow_id ON flow (account, id);
