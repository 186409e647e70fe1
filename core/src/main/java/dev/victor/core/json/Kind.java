package dev.victor.core.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What a value must be: reads it, and describes itself as JSON Schema.
///
/// @param <T> what it becomes
public interface Kind<T> {

  /// The value of `node`; a problem is told and answered with a sample.
  T read(Node node, Reading at);

  /// Some value of this kind, standing in for one that could not be read.
  T sample();

  /// This kind as JSON Schema.
  Map<String, Object> schema();

  /// Text that is not blank.
  static Kind<String> text() {
    return new TextKind("text", "\\S", Integer.MAX_VALUE, true);
  }

  /// Text that is not blank, of at most `longest` characters.
  static Kind<String> text(int longest) {
    return new TextKind("text of at most " + longest + " characters", "\\S", longest, true);
  }

  /// Text that matches a regular expression as a whole; `expected` says it in words.
  static Kind<String> text(String pattern, String expected) {
    return new TextKind(expected, "^" + pattern + "$", Integer.MAX_VALUE, true);
  }

  /// The same for a text that must never be shown, for it may be a secret.
  static Kind<String> hidden(String pattern, String expected) {
    return new TextKind(expected, "^" + pattern + "$", Integer.MAX_VALUE, false);
  }

  /// One of these words.
  static Kind<String> word(String... words) {
    return new WordKind<>(List.of(words), List.of(words));
  }

  /// One of an enumeration; `BOOSTED_TREES` is written `boosted-trees`.
  static <E extends Enum<E>> Kind<E> word(E[] values) {
    return new WordKind<>(WordKind.spelled(values), List.of(values));
  }

  /// `true` or `false`.
  static Kind<Boolean> flag() {
    return new FlagKind();
  }

  /// An exact number.
  static Kind<BigDecimal> number() {
    return new NumberKind(null, null);
  }

  /// An exact number from `least` to `most`.
  static Kind<BigDecimal> number(long least, long most) {
    return new NumberKind(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
  }

  /// A whole number from `least` to `most`.
  static Kind<Integer> whole(int least, int most) {
    return new WholeKind<>(least, most, Long::intValue);
  }

  /// A whole number of any size that counts something.
  static Kind<Long> count() {
    return new WholeKind<>(0, Long.MAX_VALUE, Function.identity());
  }

  /// A calendar day, `YYYY-MM-DD`.
  static Kind<LocalDate> day() {
    return new DayKind();
  }

  /// Whatever JSON there is, as maps, lists, text, numbers and booleans.
  static Kind<Object> anything() {
    return new AnythingKind("");
  }

  /// The same, where `null` is a value of its own: an empty [Optional].
  static Kind<Object> anythingOrNull() {
    return new AnythingKind(Optional.empty());
  }

  /// A list of one kind.
  static <T> Kind<List<T>> list(Kind<T> kind) {
    return new ListKind<>(kind);
  }

  /// An object with names of the user's own.
  static <T> Kind<Map<String, T>> map(Kind<T> kind) {
    return new MapKind<>(kind);
  }

  /// An object that a record declares.
  static <T> Kind<T> block(Function<Block, T> declaration) {
    return new BlockKind<>(declaration);
  }

  /// An object with exactly one key, which tells what its value is.
  ///
  /// @param kinds by key, in the order a message lists them; the first must not hold this kind
  static <T> Kind<T> tagged(Map<String, Kind<? extends T>> kinds) {
    return new TaggedKind<>(kinds);
  }

  /// An object whose key `type` tells which declaration its other keys follow.
  ///
  /// @param declarations by type, in the order a message lists them
  static <T> Kind<T> typed(Map<String, Function<Block, ? extends T>> declarations) {
    return new TypedKind<>(declarations);
  }

  /// Text of one kind, or anything else of another.
  static <T> Kind<T> either(Kind<? extends T> text, Kind<? extends T> other) {
    return new EitherKind<>(text, other);
  }

  /// A kind that may hold itself; the schema has it once, as `$defs` of that name.
  static <T> Kind<T> named(String name, Supplier<Kind<T>> kind) {
    return new NamedKind<>(name, kind);
  }

  /// This kind, of which something else stands where it is left out.
  ///
  /// @param usual in the form of the file: text, a number, `true` or `false`
  default Kind<T> usually(Object usual) {
    return new UsualKind<>(this, usual);
  }

  /// This kind, made into something else.
  default <U> Kind<U> as(Function<T, U> made) {
    return new MappedKind<>(this, made);
  }

  /// This kind, refusing what `flaw` finds fault with; the fault reads on from the path of the
  /// value, such as `leads outside the workspace`.
  default Kind<T> unless(Flaw<T> flaw) {
    return new CheckedKind<>(this, flaw);
  }
}
