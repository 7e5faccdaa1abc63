package org.diglot.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.diglot.BadInput;
import org.diglot.render.UrlPolicy.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlPolicyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a?b=c#d",
        "HTTP://example.org",
        "https://[::1]/",
        "a.md",
        "../a/b.html?x=javascript:y#z",
        "/root/a",
        "~/a/b.png",
        "a/b:c",
        "Topic%3A-intro.md",
        "日本語.md"
      })
  void allowsWebAndRelativeAddresses(String url) {
    for (Kind kind : Kind.values()) {
      assertEquals(Optional.of(url), UrlPolicy.allowed(url, kind));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mailto:a@example.org?subject=x", "tel:+1-555", "ftp://example.org/", "#a:b", ""})
  void allowsSomeInLinksOnly(String url) {
    assertEquals(Optional.of(url), UrlPolicy.allowed(url, Kind.LINK));
    assertEquals(Optional.empty(), UrlPolicy.allowed(url, Kind.IMAGE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data:image/png;base64,iVBORw0KGgo=",
        "DATA:image/JPEG;base64,",
        "data:image/webp;base64,AA"
      })
  void allowsSmallPicturesInImagesOnly(String url) {
    assertEquals(Optional.of(url), UrlPolicy.allowed(url, Kind.IMAGE));
    assertEquals(Optional.empty(), UrlPolicy.allowed(url, Kind.LINK));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:x",
        "JaVaScRiPt:x",
        "java\tscript:x",
        "java\r\nscript:x",
        "java script:x",
        "\u0000javascript:x",
        "\u200Bjavascript:x",
        "\u00A0javascript:x",
        "javascript%3Ax",
        "javascript%253Ax",
        "%6Aavascript:x",
        "%6Aavascript%3Ax",
        "ｊａｖａｓｃｒｉｐｔ:x",
        "vbscript:x",
        "data:text/html,x",
        "data:image/svg+xml;base64,AA",
        "data:image/png,<svg>",
        "blob:https://example.org/x",
        "file:///etc/passwd",
        "ms-word:x",
        ":x",
        "1:2",
        "//example.org",
        " //example.org",
        "/\t/example.org",
        "\\\\example.org",
        "/\\example.org",
        "https:example.org",
        "https:/example.org",
        "https:///example.org",
        "https://",
        "http:\\\\example.org",
        "ht tp://example.org",
        "tel:"
      })
  @BadInput(47)
  void refusesEverythingElse(String url) {
    for (Kind kind : Kind.values()) {
      assertEquals(Optional.empty(), UrlPolicy.allowed(url, kind));
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void removesWhatBrowsersRemove(Kind kind) {
    assertEquals(Optional.of("a%20b.md"), UrlPolicy.allowed(" \ta b\n.md\u0001 ", kind));
  }

  @Test
  void longAddressesAreNoProblem() {
    String long1 = "data:image/png;base64," + "A".repeat(1 << 20);
    assertEquals(Optional.of(long1), UrlPolicy.allowed(long1, Kind.IMAGE));
    String long2 = "https://a/" + "%41".repeat(1 << 20);
    assertEquals(Optional.of(long2), UrlPolicy.allowed(long2, Kind.LINK));
  }
}
