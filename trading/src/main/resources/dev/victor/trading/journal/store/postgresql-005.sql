-- As 007-stops.sql.
ALTER TABLE deal ADD COLUMN stop TEXT;
ALTER TABLE deal ADD COLUMN target TEXT;
UPDATE victor_journal SET version = 6;
