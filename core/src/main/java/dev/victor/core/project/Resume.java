package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import java.util.List;
import java.util.Map;

/// The block `resume`: parts of JSON Resume (version 1), as they are.
///
/// @param work jobs
/// @param education schools
/// @param skills what one can do
/// @param languages spoken
/// @param awards won
/// @param publications written
public record Resume(
    List<Map<String, Object>> work,
    List<Map<String, Object>> education,
    List<Map<String, Object>> skills,
    List<Map<String, Object>> languages,
    List<Map<String, Object>> awards,
    List<Map<String, Object>> publications) {

  static Resume read(Block in) {
    Kind<Map<String, Object>> entry = Kind.map(Kind.anything());
    return new Resume(
        in.list("work", entry, "jobs, as in JSON Resume"),
        in.list("education", entry, "schools, as in JSON Resume"),
        in.list("skills", entry, "what one can do, as in JSON Resume"),
        in.list("languages", entry, "languages spoken, as in JSON Resume"),
        in.list("awards", entry, "awards won, as in JSON Resume"),
        in.list("publications", entry, "publications, as in JSON Resume"));
  }
}
