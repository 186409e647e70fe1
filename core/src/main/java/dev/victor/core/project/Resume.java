package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import java.util.List;
import java.util.Map;

/// The block `resume`: parts of JSON Resume (version 1), as they are.
///
/// @param basics what the author's block does not have: label, summary, phone, location
/// @param work jobs
/// @param projects other than this one
/// @param education schools
/// @param skills what one can do
/// @param languages spoken
/// @param awards won
/// @param certificates passed
/// @param publications written
public record Resume(
    Map<String, Object> basics,
    List<Map<String, Object>> work,
    List<Map<String, Object>> projects,
    List<Map<String, Object>> education,
    List<Map<String, Object>> skills,
    List<Map<String, Object>> languages,
    List<Map<String, Object>> awards,
    List<Map<String, Object>> certificates,
    List<Map<String, Object>> publications) {

  static Resume read(Block in) {
    Kind<Map<String, Object>> entry = Kind.map(Kind.anything());
    return new Resume(
        in.map("basics", Kind.anything(), "label, summary, phone, location, as in JSON Resume"),
        in.list("work", entry, "jobs, as in JSON Resume"),
        in.list("projects", entry, "projects other than this one, as in JSON Resume"),
        in.list("education", entry, "schools, as in JSON Resume"),
        in.list("skills", entry, "what one can do, as in JSON Resume"),
        in.list("languages", entry, "languages spoken, as in JSON Resume"),
        in.list("awards", entry, "awards won, as in JSON Resume"),
        in.list("certificates", entry, "certificates, as in JSON Resume"),
        in.list("publications", entry, "publications, as in JSON Resume"));
  }
}
