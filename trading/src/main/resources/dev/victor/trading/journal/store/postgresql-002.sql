-- As 003-notes.sql.
CREATE TABLE note (
  account TEXT NOT NULL REFERENCES account (id),
  day TEXT NOT NULL,
  id TEXT NOT NULL COLLATE "C",
  position_id TEXT,
  written_at BIGINT NOT NULL,
  setup TEXT,
  tags TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (account, day, id)
);
UPDATE victor_journal SET version = 3;
