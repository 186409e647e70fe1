/// `strategy deploy`: what a version wants after its last bar goes to a target as orders, each at
/// most once. The ledger says before an order leaves that it will, and afterwards what became of
/// it; an order of which nobody knows stops everything until a person has looked. Whatever is out
/// of bounds stops too.
@NullMarked
package dev.victor.trading.deploy;

import org.jspecify.annotations.NullMarked;
