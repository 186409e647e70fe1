package dev.victor.git.branch;

import java.util.Optional;

/// Reads what stands between brackets as a set of letters.
final class Bracket {

  private final Re2Text in;

  private Bracket(Re2Text in) {
    this.in = in;
  }

  /// The set, when its opening bracket has been read.
  ///
  /// @param fold each letter stands for both cases
  static Letters read(Re2Text in, boolean fold) {
    return new Bracket(in).read(fold);
  }

  private Letters read(boolean fold) {
    boolean negated = in.take("^");
    Letters all = member();
    while (!in.take("]")) {
      all = all.and(member());
    }
    Letters meant = fold ? all.folded() : all;
    return negated ? meant.negated() : meant;
  }

  private Letters member() {
    if (in.take("[:")) {
      return named(in.until(":]"));
    }
    boolean escaped = in.take("\\");
    Optional<Letters> perl = escaped ? Letters.perl(in.peek()) : Optional.empty();
    if (perl.isPresent()) {
      in.next();
      return perl.get();
    }
    int low = one(escaped);
    int high = in.range() ? one(in.take("\\")) : low;
    if (high > 127) {
      throw in.cannot("a letter beyond ASCII in brackets");
    }
    return Letters.pairs("" + (char) low + (char) high);
  }

  private Letters named(String name) {
    boolean not = name.startsWith("^");
    Letters letters =
        Letters.named(not ? name.substring(1) : name)
            .orElseThrow(() -> in.cannot("[:" + name + ":]"));
    return not ? letters.negated() : letters;
  }

  private int one(boolean escaped) {
    if (escaped && in.comes("pP")) {
      throw in.cannot("\\" + in.peek());
    }
    return escaped ? in.escaped() : in.next();
  }
}
