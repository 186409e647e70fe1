-- What the broker says a deal realised after all costs, where it states that instead of the profit. Deals that were stored
-- before keep the profit they have.
ALTER TABLE deal ADD COLUMN realized TEXT;
