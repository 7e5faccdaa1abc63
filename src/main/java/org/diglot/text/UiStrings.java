package org.diglot.text;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.diglot.model.LanguageTag;

/**
 * The words of the site's interface in one language, in ICU message syntax: {@code
 * page.next=Suivant}.
 *
 * <p>They come in layers, most specific first: a user's {@code fr-FR}, a user's {@code fr}, the
 * built-in {@code fr}, and last the built-in {@code en}. A string is taken from the first layer
 * that has it in usable form, and is formatted by the rules of <em>that</em> layer's language, so
 * that an English plural is never chosen by French rules. The last layer defines which keys exist
 * and which arguments each takes.
 *
 * <p>Safe for use by many threads.
 */
public final class UiStrings {

  private final LanguageTag language;
  private final Map<String, UiMessage> messages;
  private final List<Problem> problems;

  private UiStrings(LanguageTag language, Map<String, UiMessage> messages, List<Problem> problems) {
    this.language = language;
    this.messages = Map.copyOf(messages);
    this.problems = List.copyOf(problems);
  }

  /**
   * One {@code ui.properties}.
   *
   * @param language the language it is written in
   * @param name how messages call it, usually its path
   * @param text its text
   * @param complete whether a key it lacks is a problem: so for built-in packs and for a user's
   *     pack of a language that has no built-in one
   */
  public record Layer(LanguageTag language, String name, String text, boolean complete) {}

  /**
   * A defect of a pack. The string is then taken from the next layer.
   *
   * @param key the string's key, or empty where a line has none
   * @param file the layer's name
   * @param line 1-based line of the string, the last line of the file for a missing one
   * @param missing whether the pack lacks the string altogether
   * @param message what is wrong and what to do
   */
  public record Problem(String key, String file, int line, boolean missing, String message) {}

  /**
   * The strings for a language.
   *
   * @param language the language of the interface
   * @param layers most specific first; the last one defines the keys
   * @throws IllegalArgumentException where there is no layer, or the last one is itself broken
   */
  public static UiStrings of(LanguageTag language, List<Layer> layers) {
    if (layers.isEmpty()) {
      throw new IllegalArgumentException("interface strings need at least one layer");
    }
    List<Problem> problems = new ArrayList<>();
    Layer base = layers.get(layers.size() - 1);
    Map<String, UiMessage> defined = UiPack.read(base, Map.of(), problems);
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException("broken interface strings: " + problems.get(0));
    }
    Map<String, UiMessage> messages = new HashMap<>();
    for (Layer layer : layers.subList(0, layers.size() - 1)) {
      UiPack.read(layer, defined, problems).forEach(messages::putIfAbsent);
    }
    defined.forEach(messages::putIfAbsent);
    return new UiStrings(language, messages, problems);
  }

  /** The language of the interface. */
  public LanguageTag language() {
    return language;
  }

  /** Every key, in alphabetical order. */
  public Collection<String> keys() {
    return new TreeSet<>(messages.keySet());
  }

  /** The names of the arguments that a string takes, or nothing where there is no such string. */
  public Optional<Set<String>> argumentsOf(String key) {
    return Optional.ofNullable(messages.get(key)).map(UiMessage::arguments);
  }

  /**
   * A string as the pack has it, with its arguments in braces: for scripts that fill them in.
   *
   * @throws IllegalArgumentException where there is no such string
   */
  public String pattern(String key) {
    UiMessage message = messages.get(key);
    if (message == null) {
      throw new IllegalArgumentException("no interface string \"" + key + "\"");
    }
    return message.format().toPattern();
  }

  /** What is wrong with the packs, in the order of the layers and their lines. */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * A string that takes no arguments.
   *
   * @throws IllegalArgumentException where there is no such string or it takes arguments
   */
  public String format(String key) {
    return format(key, Map.of());
  }

  /**
   * A string with its arguments filled in.
   *
   * @param key such as {@code footer.translated-on}
   * @param arguments by name; text, or numbers for plurals; those the string does not use are
   *     ignored
   * @throws IllegalArgumentException where there is no such string or it needs an argument that is
   *     not given
   */
  public String format(String key, Map<String, ? extends Object> arguments) {
    UiMessage message = messages.get(key);
    if (message == null) {
      throw new IllegalArgumentException("no interface string \"" + key + "\"");
    }
    for (String name : message.arguments()) {
      if (!arguments.containsKey(name)) {
        throw new IllegalArgumentException(
            "interface string \"" + key + "\" needs the argument \"" + name + "\"");
      }
    }
    MessageFormat format = (MessageFormat) message.format().clone();
    return format.format(new HashMap<>(arguments), new StringBuffer(), null).toString();
  }
}
