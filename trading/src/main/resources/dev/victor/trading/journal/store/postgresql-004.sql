-- As 006-realized.sql.
ALTER TABLE deal ADD COLUMN realized TEXT;
UPDATE victor_journal SET version = 5;
