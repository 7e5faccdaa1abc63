package org.diglot.render;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** The fields of a view by name, as the variables of a template. */
final class ViewFields {

  private ViewFields() {}

  static Map<String, Object> of(Record view) {
    Map<String, Object> fields = new HashMap<>();
    for (RecordComponent component : view.getClass().getRecordComponents()) {
      fields.put(component.getName(), value(view, component));
    }
    return fields;
  }

  private static Object value(Record view, RecordComponent component) {
    try {
      return component.getAccessor().invoke(view);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("not a view: " + view.getClass().getName(), e);
    }
  }
}
