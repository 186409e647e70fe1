-- What the owner says of days and positions. Tags are words with a space between.
CREATE TABLE note (
  account TEXT NOT NULL REFERENCES account (id),
  day TEXT NOT NULL,
  id TEXT NOT NULL,
  position_id TEXT,
  written_at INTEGER NOT NULL,
  setup TEXT,
  tags TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (account, day, id)
) STRICT, WITHOUT ROWID;
