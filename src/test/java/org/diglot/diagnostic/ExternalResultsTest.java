package org.diglot.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.diglot.model.DocumentPath;
import org.diglot.model.SourceFile;
import org.junit.jupiter.api.Test;

class ExternalResultsTest {

  private static ExternalResults read(String text) throws SettingsException {
    return ExternalResults.read(new SourceFile("links.txt", new DocumentPath("links.txt"), text));
  }

  @Test
  void readsLinesWithAnAddressAndItsStatus() throws SettingsException {
    assertEquals(
        Map.of("https://a.example/x,y", "404", "https://b.example/", "timeout"),
        read("""
                # checked on Monday
                https://a.example/x,y 404
                https://b.example/#top	timeout
                https://c.example/,200
                https://d.example/ ok
                https://e.example/ 301 moved
                """)
            .failures());
  }

  @Test
  void readsOlderAndTimedOutListsOfLychee() throws SettingsException {
    assertEquals(
        Map.of("https://a.example/", "failed", "https://b.example/", "Timeout"),
        read("""
                {"fail_map": {"x": [{"url": "https://a.example/#top"}]},
                 "timeout_map": {"x": [{"url": "https://b.example/", "status": "Timeout"}]}}
                """)
            .failures());
  }

  @Test
  void saysWhereAListIsBroken() {
    assertTrue(message("https://a.example/ 200\nhello").startsWith("links.txt:2 has no address"));
    assertTrue(message("{\"fail_map\": [1]}").startsWith("links.txt is not JSON"));
    assertTrue(message("{\"fail_map\"").startsWith("links.txt is not JSON"));
    assertTrue(message("{}").startsWith("links.txt has none of the lists"));
  }

  private static String message(String text) {
    return String.valueOf(assertThrows(SettingsException.class, () -> read(text)).getMessage());
  }
}
