-- What SQLite is told of its indexes, whatever they hold. Without it the planner takes an account for ten rows, and reads
-- all of them where an index would lead to the one that is wanted. Of each index: rows in all, then how many of them share
-- its first column, its first two, and so on.
ANALYZE sqlite_schema;
DELETE FROM sqlite_stat1;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('deal', 'deal', '1000000 500000 2 2 1'),
  ('deal', 'deal_id', '1000000 2 1'),
  ('deal', 'deal_position', '1000000 4 3'),
  ('position', 'position', '500000 250000 2 1'),
  ('position', 'position_id', '500000 2 1'),
  ('position', 'position_symbol', '500000 250000 10000 2'),
  ('flow', 'flow', '10000 5000 2 2 1'),
  ('flow', 'flow_id', '10000 2 1');
ANALYZE sqlite_schema;
