package dev.victor.content.document;

import dev.victor.core.project.Resume;
import dev.victor.core.template.Format;
import dev.victor.core.template.Links;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The parts of JSON Resume as a view: of each entry the fields that JSON Resume 1.0 knows, texts
/// or lists of texts, always there. An entry with an address gets a `link`, and `when` from its
/// dates: `Apr 2022 – today`.
final class ResumeView {

  private static final Map<String, Object> NOTHING = Map.of();

  private ResumeView() {}

  /// `label summary phone location work[] projects[] education[] skills[] languages[] awards[]
  /// certificates[] publications[]`; the first four in `basics`.
  static Map<String, Object> of(@Nullable Resume resume, Format format) {
    Entries entries = new Entries(format);
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("basics", basics(resume == null ? NOTHING : resume.basics()));
    view.put(
        "work",
        entries.of(
            resume == null ? List.of() : resume.work(),
            "name",
            List.of("name", "position", "location", "summary"),
            List.of("highlights")));
    view.put(
        "projects",
        entries.of(
            resume == null ? List.of() : resume.projects(),
            "name",
            List.of("name", "description", "entity"),
            List.of("highlights", "keywords", "roles")));
    view.put(
        "education",
        entries.of(
            resume == null ? List.of() : resume.education(),
            "institution",
            List.of("institution", "area", "studyType", "score"),
            List.of("courses")));
    view.put(
        "skills",
        entries.of(
            resume == null ? List.of() : resume.skills(),
            "name",
            List.of("name", "level"),
            List.of("keywords")));
    view.put(
        "languages",
        entries.of(
            resume == null ? List.of() : resume.languages(),
            "language",
            List.of("language", "fluency"),
            List.of()));
    view.put(
        "awards",
        entries.of(
            resume == null ? List.of() : resume.awards(),
            "title",
            List.of("title", "awarder", "summary"),
            List.of()));
    view.put(
        "certificates",
        entries.of(
            resume == null ? List.of() : resume.certificates(),
            "name",
            List.of("name", "issuer"),
            List.of()));
    view.put(
        "publications",
        entries.of(
            resume == null ? List.of() : resume.publications(),
            "name",
            List.of("name", "publisher", "summary"),
            List.of()));
    return view;
  }

  private static Map<String, Object> basics(Map<String, Object> basics) {
    List<String> place = new ArrayList<>();
    if (basics.get("location") instanceof Map<?, ?> location) {
      for (String key : List.of("city", "region", "countryCode")) {
        String part = text(location.get(key));
        if (!part.isEmpty()) {
          place.add(part);
        }
      }
    }
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("label", text(basics.get("label")));
    view.put("summary", text(basics.get("summary")));
    view.put("phone", text(basics.get("phone")));
    view.put("location", String.join(", ", place));
    view.put("hasReach", !place.isEmpty() || !text(basics.get("phone")).isEmpty());
    return view;
  }

  private record Entries(Format format) {

    List<Map<String, Object>> of(
        List<Map<String, Object>> entries, String title, List<String> texts, List<String> lists) {
      List<Map<String, Object>> shown = new ArrayList<>();
      for (Map<String, Object> entry : entries) {
        Map<String, Object> made = new LinkedHashMap<>();
        texts.forEach(key -> made.put(key, text(entry.get(key))));
        for (String key : lists) {
          List<String> words = list(entry.get(key));
          made.put(key, words);
          made.put(key + "Line", String.join(", ", words));
          made.put(ProjectView.has(key), !words.isEmpty());
        }
        String url = text(entry.get("url"));
        made.put("url", url);
        made.put("link", Links.to(format, text(entry.get(title)), url));
        made.put("when", when(entry));
        shown.add(made);
      }
      return shown;
    }
  }

  private static String when(Map<String, Object> entry) {
    String from = Days.ofResume(text(entry.get("startDate")));
    String to = Days.ofResume(text(entry.get("endDate")));
    String on = Days.ofResume(text(entry.get("date")) + text(entry.get("releaseDate")));
    if (from.isEmpty()) {
      return to + on;
    }
    return from.equals(to) ? from : from + " – " + (to.isEmpty() ? "today" : to);
  }

  private static String text(@Nullable Object value) {
    return value == null || value instanceof List<?> || value instanceof Map<?, ?>
        ? ""
        : value.toString();
  }

  private static List<String> list(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream().map(ResumeView::text).toList() : List.of();
  }
}
