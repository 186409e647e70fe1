-- Money and prices are decimal text, exact. Times are UTC epoch milliseconds beside the time as stated.
CREATE TABLE account (
  id TEXT NOT NULL PRIMARY KEY,
  broker TEXT NOT NULL,
  login TEXT NOT NULL,
  currency TEXT NOT NULL,
  kind TEXT,
  netting INTEGER,
  zone TEXT NOT NULL
) STRICT;

CREATE TABLE import (
  number INTEGER PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (id),
  file TEXT NOT NULL,
  hash TEXT NOT NULL,
  format TEXT NOT NULL,
  imported_at INTEGER NOT NULL,
  opening TEXT NOT NULL,
  first_at INTEGER,
  reconciled INTEGER NOT NULL,
  UNIQUE (account, hash)
) STRICT;

CREATE TABLE stated (
  import INTEGER NOT NULL REFERENCES import (number),
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (import, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE deal (
  account TEXT NOT NULL REFERENCES account (id),
  id TEXT NOT NULL,
  import INTEGER NOT NULL REFERENCES import (number),
  at INTEGER NOT NULL,
  stated_at TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  symbol TEXT NOT NULL,
  side TEXT NOT NULL,
  entry TEXT NOT NULL,
  volume TEXT NOT NULL,
  price TEXT NOT NULL,
  profit TEXT NOT NULL,
  commission TEXT NOT NULL,
  swap TEXT NOT NULL,
  fee TEXT NOT NULL,
  order_id TEXT,
  position_id TEXT,
  magic TEXT,
  comment TEXT NOT NULL,
  PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX deal_in_time ON deal (account, at, sequence);

CREATE TABLE position (
  account TEXT NOT NULL REFERENCES account (id),
  id TEXT NOT NULL,
  import INTEGER NOT NULL REFERENCES import (number),
  symbol TEXT NOT NULL,
  direction TEXT NOT NULL,
  volume TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  stated_opened_at TEXT NOT NULL,
  open_price TEXT NOT NULL,
  closed_at INTEGER NOT NULL,
  stated_closed_at TEXT NOT NULL,
  close_price TEXT NOT NULL,
  profit TEXT NOT NULL,
  commission TEXT NOT NULL,
  swap TEXT NOT NULL,
  fee TEXT NOT NULL,
  stop TEXT,
  target TEXT,
  comment TEXT NOT NULL,
  PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX position_in_time ON position (account, closed_at);

CREATE TABLE flow (
  account TEXT NOT NULL REFERENCES account (id),
  id TEXT NOT NULL,
  import INTEGER NOT NULL REFERENCES import (number),
  at INTEGER NOT NULL,
  stated_at TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  kind TEXT NOT NULL,
  amount TEXT NOT NULL,
  comment TEXT NOT NULL,
  PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX flow_in_time ON flow (account, at, sequence);
