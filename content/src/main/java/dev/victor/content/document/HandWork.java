package dev.victor.content.document;

/// Something a person wrote that rendering would destroy, and therefore stops at.
///
/// @param document whose text it stands in
/// @param target its file
/// @param where `file` or `file:line`
/// @param what in words, to follow the place: `was edited by hand since victor wrote it`
/// @param last what was generated there, if that is known; else what would be now
/// @param now what stands there
record HandWork(
    String document, String target, String where, String what, String last, String now) {

  /// The words for a generated text that is not what was generated.
  static final String EDITED = "was edited by hand since victor wrote it";

  /// The words for a whole file that victor did not write.
  static final String FOREIGN = "was there before victor wrote it";
}
