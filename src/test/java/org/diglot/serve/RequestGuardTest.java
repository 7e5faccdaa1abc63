package org.diglot.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;
import org.diglot.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestGuardTest {

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "localhost:8080", "LOCALHOST:1", "127.0.0.1:80", "[::1]:8"})
  void answersUnderNamesOfThisComputer(String host) {
    assertTrue(RequestGuard.isForThisComputer(host));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "docs.example",
        "localhost.evil.example:8080",
        "evil.example:8080",
        "localhost:8080@evil.example",
        "127.0.0.1.evil.example",
        "localhost:123456"
      })
  @BadInput(65)
  void refusesOtherNames(String host) {
    assertFalse(RequestGuard.isForThisComputer(host));
  }

  @Test
  void refusesARequestWithoutAName() {
    assertFalse(RequestGuard.isForThisComputer(null));
  }

  @Test
  void decodesPaths() {
    assertEquals(Optional.of(""), RequestGuard.path(URI.create("/")));
    assertEquals(
        Optional.of("ja-JP/ページ#1.html"),
        RequestGuard.path(URI.create("/ja-JP/%E3%83%9A%E3%83%BC%E3%82%B8%231.html?x=1")));
    assertEquals(Optional.of("a/b/"), RequestGuard.path(URI.create("/a/b/")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret",
        "/a/../../secret",
        "/%2e%2e/secret",
        "/a/%2e%2e%2fsecret",
        "/a%5c..%5csecret",
        "/a%00.html",
        "/./a",
        "/a//b",
        "/%ff",
        "/%c0%ae%c0%ae/secret"
      })
  @BadInput(65)
  void refusesPathsThatLeadElsewhere(String uri) {
    assertEquals(Optional.empty(), RequestGuard.path(URI.create(uri)));
  }
}
