package dev.victor.content.evaluate;

/// How many of some drafts the gate refused.
///
/// @param drafts that were judged
/// @param refused of these
record Tally(int drafts, int refused) {

  private static final double HUNDRED = 100;

  static final Tally NONE = new Tally(0, 0);

  /// One draft more.
  Tally and(boolean refusal) {
    return new Tally(drafts + 1, refused + (refusal ? 1 : 0));
  }

  /// Both together.
  Tally and(Tally other) {
    return new Tally(drafts + other.drafts, refused + other.refused);
  }

  /// The refused ones in percent; of none, none were missed.
  double percent() {
    return drafts == 0 ? HUNDRED : HUNDRED * refused / drafts;
  }
}
