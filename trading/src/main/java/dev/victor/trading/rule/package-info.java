/// The owner's own rules of trading, declared in `project.json`, held against what was traded. A
/// [dev.victor.trading.rule.Breach] says which was broken, when, and shows it.
@NullMarked
package dev.victor.trading.rule;

import org.jspecify.annotations.NullMarked;
