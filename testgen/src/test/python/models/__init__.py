"""Small models without a fault, for a test that puts faults into them."""
