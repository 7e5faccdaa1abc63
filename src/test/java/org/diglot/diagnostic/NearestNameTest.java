package org.diglot.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestNameTest {

  private static final List<String> KEYS = List.of("title", "description", "baseUrl");

  @Test
  void findsMistypedNames() {
    assertEquals(Optional.of("title"), NearestName.of("titel", KEYS));
    assertEquals(Optional.of("baseUrl"), NearestName.of("BASEURL", KEYS));
    assertEquals(Optional.of("description"), NearestName.of("descripton", KEYS));
    assertEquals(Optional.of("title"), NearestName.of("titles", KEYS));
  }

  @Test
  void staysSilentWhereNothingIsNear() {
    assertEquals(Optional.empty(), NearestName.of("colour", KEYS));
    assertEquals(Optional.empty(), NearestName.of("", KEYS));
    assertEquals(Optional.empty(), NearestName.of("title", List.of()));
  }

  @Test
  void prefersTheFirstOfEquallyNearNames() {
    assertEquals(Optional.of("ab"), NearestName.of("xb", List.of("cb", "ab")));
    assertEquals(Optional.of("xb"), NearestName.of("xb", List.of("ab", "xb")));
  }

  @Test
  void countsEditsAsTheFullTableWould() {
    List<String> words = List.of("kitten", "sitting", "mitten", "sit", "knitting", "bitten");
    assertEquals(Optional.of("sitting"), NearestName.of("siting", words));
    assertEquals(Optional.of("knitting"), NearestName.of("nitting", List.of("knitting")));
    assertEquals(Optional.empty(), NearestName.of("sat on", words));
  }
}
