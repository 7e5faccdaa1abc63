package org.diglot.diagnostic;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.diglot.model.SourceFile;

/**
 * What another program found when it asked for the addresses of other sites.
 *
 * @param failures what went wrong, by address without a place in the page
 */
public record ExternalResults(Map<String, String> failures) {

  /** Nobody asked. */
  public static final ExternalResults NONE = new ExternalResults(Map.of());

  /** The lists of lychee's JSON that hold what failed; the second is the name of older versions. */
  private static final List<String> FAILED = List.of("error_map", "fail_map", "timeout_map");

  private static final int FIRST_FAULT = 400;

  public ExternalResults {
    failures = Map.copyOf(failures);
  }

  /** What went wrong with an address. */
  public Optional<String> failure(String address) {
    return Optional.ofNullable(failures.get(address));
  }

  /**
   * Reads a list of results: JSON as the link checker lychee writes it, or lines with an address, a
   * blank, tab or comma, and the status, such as {@code https://example.org/page 404}. Of the
   * latter, a status from 400 or a word is a failure, and {@code 200} or {@code ok} is none.
   *
   * @throws SettingsException where it is neither; the message says where
   */
  public static ExternalResults read(SourceFile file) throws SettingsException {
    String text = file.text().strip();
    return text.startsWith("{") ? json(file.location(), text) : lines(file);
  }

  private static ExternalResults json(String path, String text) throws SettingsException {
    try {
      JsonObject root = JsonParser.parseString(text).getAsJsonObject();
      Map<String, String> failures = new TreeMap<>();
      boolean known = root.has("success_map");
      for (String list : FAILED) {
        if (root.has(list)) {
          known = true;
          root.getAsJsonObject(list).asMap().values().forEach(of -> take(of, failures));
        }
      }
      if (known) {
        return new ExternalResults(failures);
      }
    } catch (JsonParseException | IllegalStateException | ClassCastException e) {
      throw unusable(path, "is not JSON as a link checker writes it");
    }
    throw unusable(path, "has none of the lists " + String.join(", ", FAILED));
  }

  private static SettingsException unusable(String path, String reason) {
    return new SettingsException(
        SafeText.escape(path)
            + " "
            + reason
            + "; write it with lychee --format json, or as lines with an address and its status");
  }

  private static void take(JsonElement ofFile, Map<String, String> failures) {
    JsonArray results = ofFile.getAsJsonArray();
    for (JsonElement result : results) {
      JsonObject link = result.getAsJsonObject();
      failures.put(withoutPlace(link.get("url").getAsString()), status(link.get("status")));
    }
  }

  private static String status(JsonElement status) {
    if (status == null || status.isJsonNull()) {
      return "failed";
    }
    if (status.isJsonObject()) {
      JsonObject parts = status.getAsJsonObject();
      JsonElement text = parts.has("text") ? parts.get("text") : parts.get("code");
      return text == null || text.isJsonNull() ? "failed" : text.getAsString();
    }
    return status.getAsString();
  }

  private static ExternalResults lines(SourceFile file) throws SettingsException {
    Map<String, String> failures = new TreeMap<>();
    int number = 0;
    for (String line : file.text().lines().toList()) {
      number++;
      String result = line.strip();
      if (result.isEmpty() || result.startsWith("#")) {
        continue;
      }
      int end = end(result);
      if (!result.startsWith("http") || end == result.length()) {
        throw unusable(file.location() + ":" + number, "has no address with a status");
      }
      String status = result.substring(end + 1).strip();
      if (isFailure(status)) {
        failures.put(withoutPlace(result.substring(0, end)), status);
      }
    }
    return new ExternalResults(failures);
  }

  private static int end(String line) {
    int comma = line.lastIndexOf(',');
    int at = 0;
    while (at < line.length() && !Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at == line.length() && comma > 0 ? comma : at;
  }

  private static boolean isFailure(String status) {
    if (status.equalsIgnoreCase("ok")) {
      return false;
    }
    int digits = 0;
    while (digits < status.length()
        && digits < 3
        && Character.digit(status.charAt(digits), 10) >= 0) {
      digits++;
    }
    return digits < 3 || Integer.parseInt(status.substring(0, 3)) >= FIRST_FAULT;
  }

  private static String withoutPlace(String address) {
    int hash = address.indexOf('#');
    return hash < 0 ? address : address.substring(0, hash);
  }
}
