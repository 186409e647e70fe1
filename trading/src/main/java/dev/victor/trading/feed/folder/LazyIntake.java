package dev.victor.trading.feed.folder;

import dev.victor.core.workspace.Session;
import dev.victor.trading.feed.Arrival;
import dev.victor.trading.importing.Intake;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.detect.Statements;
import dev.victor.trading.statement.mapped.Mappings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The journal's intake, opened when the first statement comes: most looks find none.
final class LazyIntake implements AutoCloseable {

  private final Session session;
  private final String account;
  private final boolean rehearsal;
  private @Nullable Intake intake;

  LazyIntake(Session session, String account, boolean rehearsal) {
    this.session = session;
    this.account = account;
    this.rehearsal = rehearsal;
  }

  /// Whose statements these are.
  String account() {
    return account;
  }

  /// Readers of every format, those that a person declared before the others.
  Statements readers() {
    return new Statements(new Mappings(session.workspace()).readers());
  }

  /// Takes a statement.
  ///
  /// @throws dev.victor.core.failure.Failure when it is refused
  Arrival take(String name, String hash, Statement statement) {
    if (intake == null) {
      intake = new Intake(session, Optional.of(account), rehearsal);
    }
    return new Arrival.Stored(intake.take(name, hash, statement), rehearsal);
  }

  @Override
  public void close() {
    if (intake != null) {
      intake.close();
    }
  }
}
