package dev.victor.core.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

  @Test
  void each_format_has_its_own_link() {
    String address = "https://example.com/a_b?x=1&y=2";
    assertThat(Links.to(Format.MD, "A*", address).text()).isEqualTo("[A\\*](" + address + ")");
    assertThat(Links.to(Format.HTML, "<A>", address).text())
        .isEqualTo("<a href=\"https://example.com/a_b?x=1&amp;y=2\">&lt;A&gt;</a>");
    assertThat(Links.to(Format.TXT, "A", address).text()).isEqualTo("A <" + address + ">");
    assertThat(Links.to(Format.TXT, address, address).text()).isEqualTo(address);
    assertThat(Links.to(Format.JSON, "A", address).text()).isEqualTo(address);
    assertThat(Links.to(Format.DISCORD, "A", address).text()).isEqualTo("[A](<" + address + ">)");
  }

  @Test
  void what_would_end_a_link_is_encoded() {
    assertThat(Links.to(Format.MD, "A", "http://e.com/) <b>|[x]\"'\\\n`*").text())
        .isEqualTo("[A](http://e.com/%29%20%3Cb%3E%7C%5Bx%5D%22%27%5C%0A%60%2A)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "", "x"})
  void other_addresses_are_no_links(String address) {
    assertThat(Links.to(Format.MD, "A", address).text()).isEqualTo("A");
    assertThat(Links.to(Format.HTML, "A", address).text()).isEqualTo("A");
  }
}
