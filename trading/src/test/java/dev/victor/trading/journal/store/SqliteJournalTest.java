package dev.victor.trading.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.StateFolder;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.journal.JournalStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteDataSource;

class SqliteJournalTest implements JournalStoreContract {

  @TempDir Path folder;

  @Override
  public JournalStore store() {
    return open();
  }

  private JournalStore open() {
    return SqliteJournal.open(file(), folder.resolve("cache"));
  }

  private Path file() {
    return folder.resolve("journal.db");
  }

  private Workspace workspace() throws IOException {
    Files.writeString(folder.resolve("project.json"), "{}");
    return Workspace.require(folder);
  }

  private Environment environment() {
    return new Environment(
        Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()),
        folder,
        folder,
        Clock.systemUTC());
  }

  @Test
  void it_lies_in_the_workspace_and_git_does_not_see_it() throws IOException {
    Workspace workspace = workspace();
    assertThat(SqliteJournal.openIfAny(workspace, environment())).isEmpty();
    Files.createDirectories(workspace.state());
    Files.writeString(workspace.state().resolve(".gitignore"), "/run/");

    SqliteJournal.open(workspace, environment()).close();
    SqliteJournal.open(workspace, environment()).close();

    assertThat(workspace.state().resolve(".gitignore")).hasContent("/run/\n/journal.db*\n");
    assertThat(SqliteJournal.openIfAny(workspace, environment()))
        .hasValueSatisfying(JournalStore::close);
  }

  @Test
  void rows_are_there_after_it_was_closed() {
    try (JournalStore store = open()) {
      store.add(JournalStoreContract.week());
    }
    try (JournalStore store = open()) {
      assertThat(store.ledger("main", ALL).entries())
          .isEqualTo(JournalStoreContract.week().entries());
    }
  }

  @Test
  void a_store_of_the_first_layout_is_carried_over() throws SQLException {
    for (String statement : Migrations.statements("001-journal.sql")) {
      sql(statement);
    }
    sql("INSERT INTO account VALUES ('main', '', '77', 'USD', NULL, NULL, 'Europe/Helsinki')");
    sql("INSERT INTO import VALUES (1, 'main', 'a.htm', 'ab', 'mt4', 0, '10', 1541408400000, 1)");
    sql("INSERT INTO stated VALUES (1, 'NET', '5.50')");
    sql(
        "INSERT INTO deal VALUES ('main', '1.out', 1, 1541412000000, '2018-11-05T12:00', 2,"
            + " 'EURUSD', 'SELL', 'OUT', '0.10', '1.1', '6.25', '-0.75', '0.00', '0', NULL, '1',"
            + " '42', 'x')");
    sql(
        "INSERT INTO position VALUES ('main', '1', 1, 'EURUSD', 'LONG', '0.10', 1541408400000,"
            + " '2018-11-05T11:00', '1.0', 1541412000000, '2018-11-05T12:00', '1.1', '6.25',"
            + " '-0.75', '0.00', '0', '0.9', NULL, 'x')");
    sql(
        "INSERT INTO flow VALUES ('main', 'f', 1, 1541408400000, '2018-11-05T11:00', 1,"
            + " 'DEPOSIT', '10', '')");
    sql("PRAGMA application_id = " + Migrations.APPLICATION);
    sql("PRAGMA user_version = 1");

    try (JournalStore store = open()) {
      assertThat(store.ledger("main", ALL).balance()).isEqualByComparingTo("25.50");
      assertThat(store.ledger("main", ALL).positions())
          .singleElement()
          .satisfies(position -> assertThat(position.result()).isEqualByComparingTo("5.50"));
      assertThat(store.ledger("main", ALL).deals())
          .singleElement()
          .satisfies(deal -> assertThat(deal.strategy()).contains("42"));
      assertThat(store.imports("main").getFirst().stated()).hasSize(1);
    }
  }

  @Test
  void a_damaged_store_is_said_and_left_as_it_is() throws IOException {
    Files.writeString(file(), "this is not a database, but somebody may want it back".repeat(100));
    byte[] before = Files.readAllBytes(file());

    assertThatThrownBy(this::open).isInstanceOf(BadInput.class).hasMessageContaining("damaged");
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void a_store_damaged_inside_is_said() throws IOException {
    try (JournalStore store = open()) {
      store.add(JournalStoreContract.week());
    }
    byte[] bytes = Files.readAllBytes(file());
    java.util.Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
    Files.write(file(), bytes);

    assertThatThrownBy(
            () -> {
              try (JournalStore store = open()) {
                store.ledger("main", ALL);
              }
            })
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void another_programs_database_is_left_alone() throws SQLException {
    sql("CREATE TABLE notes (text TEXT)");

    assertThatThrownBy(this::open)
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("another program");
  }

  @Test
  void a_newer_store_is_left_alone() throws SQLException {
    open().close();
    sql("PRAGMA user_version = 99");

    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(
            BadInput.class, newer -> assertThat(newer.remedy()).contains("update victor"));
  }

  @Test
  void a_store_in_use_is_said() throws SQLException {
    try (JournalStore store = open();
        Connection other = connect();
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN EXCLUSIVE");
      assertThatThrownBy(() -> store.add(JournalStoreContract.week()))
          .isInstanceOf(NeedsPerson.class)
          .hasMessageContaining("in use");
      statement.execute("ROLLBACK");
      assertThat(store.add(JournalStoreContract.week()).deals()).isEqualTo(12);
    }
  }

  @Test
  void a_place_that_cannot_be_written_is_said() throws IOException {
    Files.createDirectories(file());

    assertThatThrownBy(this::open).isInstanceOf(NeedsPerson.class);
    Path inTheWay = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> StateFolder.hide(inTheWay, "/journal.db*"))
        .isInstanceOf(NeedsPerson.class);
  }

  @Test
  void every_complaint_of_the_database_has_words() {
    for (int code : new int[] {5, 6, 8, 10, 13, 14}) {
      assertThat(StoreTrouble.of(file(), new SQLException("x", "", code)).remedy()).isPresent();
    }
    assertThat(StoreTrouble.of(file(), new SQLException("x", "", 11))).isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> StoreTrouble.of(file(), new SQLException("x", "", 1)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void the_native_library_is_unpacked_once_and_mended_when_it_is_cut() throws IOException {
    Path packed = Files.writeString(folder.resolve("packed.so"), "native code");
    Path cache = folder.resolve("native");

    assertThat(NativeLibrary.unpack(packed.toUri().toURL(), cache, "lib.so")).isTrue();
    Path library = cache.resolve("lib.so");
    assertThat(library).hasContent("native code");
    Files.writeString(library, "nat");
    assertThat(NativeLibrary.unpack(packed.toUri().toURL(), cache, "lib.so")).isTrue();
    assertThat(library).hasContent("native code");
    assertThat(NativeLibrary.unpack(packed.toUri().toURL(), cache, "lib.so")).isTrue();
    assertThat(
            NativeLibrary.unpack(packed.toUri().toURL(), packed.resolve("under-a-file"), "lib.so"))
        .isFalse();
    try (var left = Files.list(cache)) {
      assertThat(left).containsExactly(library);
    }
  }

  /// A journal of a million deals is read by its indexes, also after they were made anew.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT id FROM deal WHERE account = 'a' AND id IN ('1', '2') | deal_id (id=? AND account=?)
          SELECT id FROM flow WHERE account = 'a' AND id IN ('1', '2') | flow_id (id=? AND account=?)
          SELECT id FROM position WHERE account = 'a' AND id IN ('1', '2') | position_id (id=? AND account=?)
          UPDATE deal SET profit = 1 WHERE account = 'a' AND id = '1' | deal_id (id=? AND account=?)
          DELETE FROM position WHERE account = 'a' AND made = 1 AND id = '1' | position_id (id=? AND account=?)
          SELECT price FROM deal WHERE account = 'a' AND position_id = '1' | deal_position (position_id=? AND account=?)
          SELECT min(at) FROM deal WHERE account = 'a' AND position_id = '1' AND entry = 'IN' | deal_position (position_id=? AND account=?)
          SELECT max(opened_at) FROM position WHERE account = 'a' AND made = 1 AND symbol = 'ES' AND opened_at <= 9 | position_symbol (account=? AND symbol=? AND opened_at<?)
          SELECT sum(whole) FROM deal_sum WHERE account = 'a' AND slot < 9 | PRIMARY KEY (account=? AND slot<?)
          SELECT price FROM deal WHERE account = 'a' AND stated_entry IS NOT NULL AND symbol = 'ES' AND at >= 9 | PRIMARY KEY (account=? AND at>?)
          """)
  void every_lookup_has_its_index(String sql, String index) throws SQLException {
    for (int rows : List.of(0, FirstLoad.MANY)) {
      try (JournalStore store = open()) {
        if (rows > 0) {
          store.add(JournalStoreContract.many("first"));
        }
      }
      try (Connection connection = connect();
          Statement statement = connection.createStatement();
          ResultSet plan = statement.executeQuery("EXPLAIN QUERY PLAN " + sql)) {
        assertThat(plan.getString("detail")).endsWith(index);
      }
    }
  }

  private void sql(String text) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(text);
    }
  }

  private Connection connect() throws SQLException {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + file());
    return source.getConnection();
  }
}
