package org.diglot.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One part of a parameter that lists values: {@code name=value} or {@code name@where=value}.
 *
 * @param name what the value is for, or {@code *}
 * @param where what it is limited to
 * @param value the value
 */
public record SettingEntry(String name, Optional<String> where, String value) {

  /**
   * The parts of a parameter's text, separated by commas or line ends.
   *
   * @param parameter its name, for the message
   * @param example a valid part, for the message
   * @throws SettingsException where a part has another form
   */
  public static List<SettingEntry> parse(String parameter, String text, String example)
      throws SettingsException {
    List<SettingEntry> entries = new ArrayList<>();
    for (String part : text.split("[,\\n\\r]", -1)) {
      if (!part.isBlank()) {
        entries.add(entry(parameter, part.strip(), example));
      }
    }
    return List.copyOf(entries);
  }

  private static SettingEntry entry(String parameter, String part, String example)
      throws SettingsException {
    int equals = part.lastIndexOf('=');
    String target = equals < 0 ? "" : part.substring(0, equals).strip();
    String value = part.substring(equals + 1).strip();
    int at = target.indexOf('@');
    String name = at < 0 ? target : target.substring(0, at).strip();
    Optional<String> where =
        at < 0 ? Optional.empty() : Optional.of(target.substring(at + 1).strip());
    if (name.isEmpty() || value.isEmpty() || where.filter(String::isEmpty).isPresent()) {
      throw new SettingsException(
          parameter + ": cannot read \"" + SafeText.escape(part) + "\"; write it like " + example);
    }
    return new SettingEntry(name, where, value);
  }
}
