-- The number of a row comes before its account: what differs most is compared first, which makes an index in two thirds of
-- the time.
DROP INDEX deal_id;
DROP INDEX deal_position;
DROP INDEX position_id;
DROP INDEX flow_id;
CREATE UNIQUE INDEX deal_id ON deal (id, account);
CREATE INDEX deal_position ON deal (position_id, account);
CREATE UNIQUE INDEX position_id ON position (id, account);
CREATE UNIQUE INDEX flow_id ON flow (id, account);
