package dev.victor.trading.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.OutsideFailed;
import dev.victor.trading.fixture.PostgresServer;
import dev.victor.trading.journal.JournalStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresJournalTest implements JournalStoreContract {

  private static Optional<PostgresServer> server = Optional.empty();
  private static int schemas;

  private String schema = "";

  @BeforeAll
  static void start() {
    server = PostgresServer.start();
  }

  @AfterAll
  static void stop() {
    server.ifPresent(PostgresServer::close);
  }

  @BeforeEach
  void emptySchema() throws SQLException {
    assumeTrue(server.isPresent(), "no PostgreSQL on this machine (initdb, pg_ctl)");
    schema = "journal" + ++schemas;
    sql("CREATE SCHEMA " + schema);
  }

  @Override
  public JournalStore store() {
    return PostgresJournal.open("desk", url());
  }

  private String url() {
    return server.orElseThrow().url(schema);
  }

  private Connection connect() throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url());
    return source.getConnection();
  }

  private void sql(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void rows_are_there_after_it_was_closed() {
    try (JournalStore store = store()) {
      store.add(JournalStoreContract.week());
    }
    try (JournalStore store = store()) {
      assertThat(store.ledger("main", ALL).entries())
          .isEqualTo(JournalStoreContract.week().entries());
    }
  }

  @Test
  void another_programs_tables_are_left_alone() throws SQLException {
    sql("CREATE TABLE deal (text TEXT)");

    assertThatThrownBy(this::store)
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("another program");
  }

  @Test
  void a_newer_store_is_left_alone() throws SQLException {
    store().close();
    sql("UPDATE victor_journal SET version = 99");

    assertThatThrownBy(this::store).isInstanceOf(BadInput.class).hasMessageContaining("newer");
  }

  @Test
  void a_store_in_use_is_said() throws SQLException {
    try (JournalStore store = store();
        Connection other = connect();
        Statement statement = other.createStatement()) {
      statement.execute("SELECT pg_advisory_lock(" + Migrations.APPLICATION + ")");
      assertThatThrownBy(() -> store.add(JournalStoreContract.week()))
          .isInstanceOf(NeedsPerson.class)
          .hasMessageContaining("in use");
      statement.execute("SELECT pg_advisory_unlock_all()");
      assertThat(store.add(JournalStoreContract.week()).deals()).isEqualTo(12);
    }
  }

  @Test
  void a_server_that_is_not_there_is_said_without_its_address() {
    assertThatThrownBy(
            () -> PostgresJournal.open("desk", "jdbc:postgresql://127.0.0.1:1/x?password=hunter2"))
        .isInstanceOf(OutsideFailed.class)
        .hasMessageContaining("does not answer")
        .message()
        .doesNotContain("hunter2", "127.0.0.1");
  }

  @Test
  void a_database_that_is_not_there_is_said() {
    String other = url().replace("/postgres?", "/nowhere?");
    assertThatThrownBy(() -> PostgresJournal.open("desk", other))
        .isInstanceOf(NeedsPerson.class)
        .hasMessageContaining("no such database");
  }

  @Test
  void a_user_that_is_refused_is_said() {
    String other = url().replace("user=victor", "user=stranger");
    assertThatThrownBy(() -> PostgresJournal.open("desk", other))
        .isInstanceOf(NeedsPerson.class)
        .hasMessageContaining("refuses the user");
  }
}
