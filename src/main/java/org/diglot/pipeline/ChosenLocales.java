package org.diglot.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diglot.diagnostic.NearestName;
import org.diglot.workspace.WorkspaceException;

/** The locales that an option names. */
final class ChosenLocales {

  private ChosenLocales() {}

  /**
   * The locales of a list of tags; all of them where it is empty.
   *
   * @throws WorkspaceException where it names one that is not there
   */
  static List<Origin> of(Inputs inputs, String tags) throws WorkspaceException {
    if (tags.isBlank()) {
      return inputs.locales();
    }
    List<String> known = inputs.locales().stream().map(o -> o.language().value()).toList();
    List<Origin> chosen = new ArrayList<>();
    for (String part : tags.split(",", -1)) {
      String tag = part.strip();
      Optional<Origin> locale =
          inputs.locales().stream()
              .filter(origin -> origin.language().value().equalsIgnoreCase(tag))
              .findFirst();
      chosen.add(locale.orElseThrow(() -> unknown(tag, known)));
    }
    return chosen.stream().distinct().toList();
  }

  private static WorkspaceException unknown(String tag, List<String> known) {
    return new WorkspaceException(
        "-Ddiglot.tag: there is no locale \""
            + tag
            + "\""
            + NearestName.of(tag, known)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("; there are " + String.join(", ", known)));
  }
}
