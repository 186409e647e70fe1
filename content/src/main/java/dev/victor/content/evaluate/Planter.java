package dev.victor.content.evaluate;

import java.util.List;

/// Makes false texts of a true one.
interface Planter {

  /// What it does wrong.
  Mistake mistake();

  /// Texts that are certainly false; none where the text has no place for the mistake.
  List<String> plant(Bed bed);
}
