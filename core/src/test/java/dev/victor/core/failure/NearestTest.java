package dev.victor.core.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> KNOWN =
      List.of("datasets", "documents", "channels", "git", "journal");

  @Test
  void a_slip_of_the_finger_is_understood() {
    assertThat(Nearest.to("datset", KNOWN)).contains("datasets");
    assertThat(Nearest.to("jounral", KNOWN)).contains("journal");
    assertThat(Nearest.to("gti", KNOWN)).contains("git");
    assertThat(Nearest.to("DOCUMENTS", KNOWN)).contains("documents");
  }

  @Test
  void the_beginning_of_a_word_is_understood() {
    assertThat(Nearest.to("chan", KNOWN)).contains("channels");
  }

  @Test
  void nothing_near_means_no_guess() {
    assertThat(Nearest.to("frobnicate", KNOWN)).isEmpty();
    assertThat(Nearest.to("foo", List.of("log"))).isEmpty();
    assertThat(Nearest.remedy("foo", List.of("log"), "see: git branch"))
        .isEqualTo("see: git branch");
    assertThat(Nearest.remedy("frobnicate", List.of("git", "docs"))).isEqualTo("known: git, docs");
    assertThat(Nearest.remedy("datset", KNOWN)).isEqualTo("did you mean datasets?");
  }
}
