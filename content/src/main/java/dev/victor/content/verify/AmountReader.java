package dev.victor.content.verify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads numbers out of a draft: digits with their groups and units, number words, durations of
/// several parts.
final class AmountReader {

  private static final Map<String, Amount.Hedge> HEDGES =
      Map.ofEntries(
          Map.entry("about", Amount.Hedge.ABOUT),
          Map.entry("around", Amount.Hedge.ABOUT),
          Map.entry("roughly", Amount.Hedge.ABOUT),
          Map.entry("approximately", Amount.Hedge.ABOUT),
          Map.entry("some", Amount.Hedge.ABOUT),
          Map.entry("circa", Amount.Hedge.ABOUT),
          Map.entry("~", Amount.Hedge.ABOUT),
          Map.entry("\u2248", Amount.Hedge.ABOUT),
          Map.entry("over", Amount.Hedge.OVER),
          Map.entry("above", Amount.Hedge.OVER),
          Map.entry("more than", Amount.Hedge.OVER),
          Map.entry("under", Amount.Hedge.UNDER),
          Map.entry("below", Amount.Hedge.UNDER),
          Map.entry("close to", Amount.Hedge.ABOUT),
          Map.entry("less than", Amount.Hedge.UNDER),
          Map.entry("fewer than", Amount.Hedge.UNDER),
          Map.entry("nearly", Amount.Hedge.UNDER),
          Map.entry("almost", Amount.Hedge.UNDER),
          Map.entry("at least", Amount.Hedge.AT_LEAST),
          Map.entry("at most", Amount.Hedge.AT_MOST));
  private static final Map<String, BigDecimal> FRACTIONS =
      Map.of(
          "half", new BigDecimal("50"),
          "third", new BigDecimal("33.3"),
          "quarter", new BigDecimal("25"),
          "thirds", new BigDecimal("66.7"),
          "quarters", new BigDecimal("75"));
  private static final Map<String, BigDecimal> SCALES =
      Map.of(
          "k", BigDecimal.valueOf(1_000),
          "thousand", BigDecimal.valueOf(1_000),
          "hundred", BigDecimal.valueOf(100),
          "million", BigDecimal.valueOf(1_000_000),
          "m", BigDecimal.valueOf(1_000_000));
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> OF_BEFORE = Set.of("what", "that", "its", "before");
  private static final Pattern COMMA_DECIMAL = Pattern.compile("\\d+,(?:\\d{1,2}|\\d{4,})");
  private static final Pattern GROUPS = Pattern.compile("[,\u202f\u00a0]");
  private static final int MOST_DIGITS = 18;
  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

  private final Draft draft;

  AmountReader(Draft draft) {
    this.draft = draft;
  }

  /// The number that begins at a word.
  Optional<Amount> at(int i) {
    Token token = draft.at(i);
    if (token.is(Token.Kind.NUMBER)) {
      return Optional.of(digits(i));
    }
    if (token.isMark("$\u20ac\u00a3\u00a5")
        && i + 1 < draft.size()
        && draft.at(i + 1).is(Token.Kind.NUMBER)) {
      Amount amount = digits(i + 1);
      return Unit.written(token.text())
          .map(unit ->
              new Amount(
                  i,
                  amount.to(),
                  amount.value(),
                  amount.step(),
                  amount.sign(),
                  Optional.of(unit),
                  hedge(i),
                  false));
    }
    return token.is(Token.Kind.WORD) ? words(i) : Optional.empty();
  }

  private Amount digits(int i) {
    String text = draft.at(i).text();
    boolean signed = !Character.isDigit(text.charAt(0));
    int sign = !signed || text.charAt(0) == '\u00b1' ? 0 : text.charAt(0) == '+' ? 1 : -1;
    String plain = signed ? text.substring(1) : text;
    String digits =
        COMMA_DECIMAL.matcher(plain).matches()
            ? plain.replace(',', '.')
            : GROUPS.matcher(plain).replaceAll("");
    BigDecimal value =
        digits.length() > MOST_DIGITS ? new BigDecimal("1E30") : new BigDecimal(digits);
    BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
    int next = i + 1;
    boolean glued = next < draft.size() && draft.at(next).start() == draft.at(i).end();
    String after = draft.low(next);
    if (glued && ORDINALS.contains(after)) {
      return new Amount(i, next + 1, value, step, sign, Optional.empty(), Amount.Hedge.EXACT, true);
    }
    BigDecimal scale = glued || after.length() > 1 ? SCALES.get(after) : null;
    if (scale != null && !(after.equals("m") && draft.at(next).text().equals("m"))) {
      value = value.multiply(scale);
      step = step.multiply(scale);
      next++;
    }
    return withUnit(new Amount(i, next, value, step, sign, Optional.empty(), hedge(i), false));
  }

  private Optional<Amount> words(int i) {
    BigDecimal fraction = FRACTIONS.get(draft.low(i));
    if (fraction != null) {
      return fraction(i, fraction);
    }
    BigDecimal parts = FRACTIONS.get(draft.low(i + 1));
    if (parts != null
        && draft.low(i + 1).endsWith("s")
        && Lexicon.number(draft.low(i)).isPresent()) {
      return Optional.of(
          new Amount(
              i, i + 2, parts, BigDecimal.ONE, 0, Optional.of(Unit.PERCENT), hedge(i), false));
    }
    String low = draft.low(i);
    int start = i;
    if ((low.equals("a") || low.equals("an"))
        && Set.of("dozen", "hundred", "thousand", "million", "couple", "pair")
            .contains(draft.low(i + 1))) {
      start = i + 1;
    } else if (Lexicon.number(part(low, 0)).isEmpty()
        || (low.contains("-") && Lexicon.number(part(low, 1)).isEmpty())) {
      return Optional.empty();
    }
    BigDecimal value = BigDecimal.ZERO;
    int at = start;
    while (at < draft.size() && draft.at(at).is(Token.Kind.WORD)) {
      Optional<BigDecimal> one = number(draft.low(at));
      if (one.isEmpty()) {
        break;
      }
      BigDecimal number = one.get();
      boolean scales = number.compareTo(BigDecimal.valueOf(100)) >= 0;
      value = scales ? value.max(BigDecimal.ONE).multiply(number) : value.add(number);
      at++;
    }
    if (draft.low(at).equals("of")
        && Set.of("couple", "pair", "dozen").contains(draft.low(at - 1))) {
      at++;
    }
    return Optional.of(
        withUnit(new Amount(i, at, value, BigDecimal.ONE, 0, Optional.empty(), hedge(i), false)));
  }

  private static Optional<BigDecimal> number(String low) {
    if (!low.contains("-")) {
      return Lexicon.number(low);
    }
    return Lexicon.number(part(low, 0))
        .flatMap(tens -> Lexicon.number(part(low, 1)).map(tens::add));
  }

  private static String part(String low, int which) {
    String[] parts = low.split("-", 2);
    return which < parts.length ? parts[which] : "";
  }

  /// `half of the commits`, `a third of the trades`.
  private Optional<Amount> fraction(int i, BigDecimal percent) {
    String before = draft.low(i - 1);
    String after = draft.low(i + 1);
    boolean half = draft.low(i).equals("half");
    boolean compared = after.equals("of") && OF_BEFORE.contains(draft.low(i + 2));
    boolean share =
        (after.equals("of") && (half || before.equals("a") || Lexicon.number(before).isPresent()))
            || (half && (after.equals("the") || after.equals("my") || after.equals("our")));
    return share
        ? Optional.of(
            new Amount(
                i,
                i + 1,
                compared ? percent.movePointLeft(2) : percent,
                compared ? new BigDecimal("0.1") : BigDecimal.ONE,
                0,
                Optional.of(compared ? Unit.TIMES : Unit.PERCENT),
                hedge(i),
                false))
        : Optional.empty();
  }

  private Amount withUnit(Amount amount) {
    int next = amount.to();
    if (next >= draft.size()) {
      return amount;
    }
    if (draft.low(next).equals("-")
        && next + 1 < draft.size()
        && draft.at(next).start() == draft.at(next - 1).end()) {
      next++; // `3-minute`
    }
    boolean percentage =
        draft.low(next).equals("percentage") && draft.low(next + 1).startsWith("point");
    String word = draft.at(next).text();
    Optional<Unit> unit = percentage ? Optional.of(Unit.POINTS) : Unit.written(word);
    boolean apart = draft.at(next).start() > draft.at(next - 1).end();
    boolean ambiguous =
        apart && word.length() == 1 && "dbx".contains(word.toLowerCase(Locale.ROOT));
    if (unit.isEmpty() || ambiguous || !draft.sameSentence(amount.from(), next)) {
      return amount;
    }
    Amount read =
        new Amount(
            amount.from(),
            next + (percentage ? 2 : 1),
            amount.value(),
            amount.step(),
            amount.sign(),
            unit,
            amount.hedge(),
            false);
    return unit.get().family().equals("time") ? longer(read, unit.get()) : read;
  }

  /// `1 h 20`, `2 minutes and 5 seconds`.
  private Amount longer(Amount amount, Unit unit) {
    int next = amount.to();
    if (draft.low(next).equals("and")) {
      next++;
    }
    if (next >= draft.size()
        || !draft.at(next).is(Token.Kind.NUMBER)
        || !draft.sameSentence(amount.from(), next)) {
      return amount;
    }
    Amount rest = digits(next);
    BigDecimal small = unit.factor().divide(SIXTY, 0, RoundingMode.DOWN);
    boolean smaller =
        rest.unit()
            .map(each -> each.family().equals("time") && each.factor().compareTo(unit.factor()) < 0)
            .orElse(
                next == amount.to()
                    && rest.to() == next + 1
                    && rest.value().compareTo(SIXTY) < 0
                    && small.signum() > 0);
    if (!smaller) {
      return amount;
    }
    BigDecimal factor = rest.unit().map(Unit::factor).orElse(small);
    return new Amount(
        amount.from(),
        rest.to(),
        amount.value().multiply(unit.factor()).add(rest.value().multiply(factor)),
        rest.step().multiply(factor),
        amount.sign(),
        Optional.of(new Unit("time", BigDecimal.ONE)),
        amount.hedge(),
        false);
  }

  private Amount.Hedge hedge(int i) {
    String one = draft.low(i - 1);
    Amount.Hedge two = HEDGES.get(draft.low(i - 2) + " " + one);
    return two != null ? two : HEDGES.getOrDefault(one, Amount.Hedge.EXACT);
  }
}
