-- Where the stop loss and the take profit of its position stood when a deal was done, as far as that is told.
ALTER TABLE deal ADD COLUMN stop TEXT;
ALTER TABLE deal ADD COLUMN target TEXT;
