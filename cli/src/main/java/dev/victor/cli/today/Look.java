package dev.victor.cli.today;

import dev.victor.core.fact.Period;
import dev.victor.core.workspace.Session;

/// One line of the screen: asks one module.
interface Look {

  /// The word at the left edge.
  String id();

  /// What there is to say about the day.
  Line look(Session session, Period day);
}
