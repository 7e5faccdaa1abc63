package org.diglot.pipeline;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes values to bytes and reads them again: records of records, lists, optionals, enums, texts,
 * numbers and days. The shape is that of the types, so a new component needs no word here. Equal
 * values are written once; what is read again is shared.
 */
final class RecordCodec {

  private static final int SEEN = 1;
  private static final int FRESH = 0;

  private RecordCodec() {}

  /**
   * How values of a record are taken apart and put together.
   *
   * @param components in the order of the constructor's parameters
   */
  private record Shape(RecordComponent[] components, Constructor<?> constructor) {

    static Shape of(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        return new Shape(components, type.getDeclaredConstructor(types));
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("every record has a constructor", e);
      }
    }
  }

  /** Writes values of one type. */
  static final class Writer {

    private final DataOutputStream out;
    private final Map<Class<?>, Shape> shapes = new HashMap<>();
    private final Map<Object, Integer> seen = new HashMap<>();

    Writer(DataOutputStream out) {
      this.out = out;
    }

    void write(Object value, Type type) throws IOException {
      if (type instanceof ParameterizedType generic) {
        writeSeveral(value, generic.getActualTypeArguments()[0]);
      } else if (type == int.class) {
        out.writeInt((Integer) value);
      } else if (type == boolean.class) {
        out.writeBoolean((Boolean) value);
      } else if (type instanceof Class<?> plain && plain.isEnum()) {
        out.writeInt(((Enum<?>) value).ordinal());
      } else {
        writeOnce(value, (Class<?>) type);
      }
    }

    private void writeSeveral(Object value, Type type) throws IOException {
      List<?> values =
          value instanceof Optional<?> optional ? optional.stream().toList() : (List<?>) value;
      out.writeInt(values.size());
      for (Object element : values) {
        write(element, type);
      }
    }

    private void writeOnce(Object value, Class<?> type) throws IOException {
      Integer number = seen.putIfAbsent(value, seen.size());
      if (number != null) {
        out.writeByte(SEEN);
        out.writeInt(number);
        return;
      }
      out.writeByte(FRESH);
      if (type.isRecord()) {
        for (RecordComponent part : shapes.computeIfAbsent(type, Shape::of).components()) {
          write(part(value, part), part.getGenericType());
        }
      } else if (type == String.class || type == LocalDate.class) {
        byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
      } else {
        throw new IllegalArgumentException("no record, text or day: " + type);
      }
    }

    private static Object part(Object value, RecordComponent part) {
      try {
        return part.getAccessor().invoke(value);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalArgumentException("cannot read " + part, e);
      }
    }
  }

  /** Reads values in the order in which they were written. */
  static final class Reader {

    private final DataInputStream in;
    private final Map<Class<?>, Shape> shapes = new HashMap<>();
    private final List<Object> seen = new ArrayList<>();

    Reader(DataInputStream in) {
      this.in = in;
    }

    Object read(Type type) throws IOException {
      if (type instanceof ParameterizedType generic) {
        return readSeveral(generic);
      } else if (type == int.class) {
        return in.readInt();
      } else if (type == boolean.class) {
        return in.readBoolean();
      } else if (type instanceof Class<?> plain && plain.isEnum()) {
        return plain.getEnumConstants()[in.readInt()];
      }
      return readOnce((Class<?>) type);
    }

    private Object readSeveral(ParameterizedType type) throws IOException {
      List<Object> values = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        values.add(read(type.getActualTypeArguments()[0]));
      }
      return type.getRawType() == Optional.class ? values.stream().findFirst() : values;
    }

    private Object readOnce(Class<?> type) throws IOException {
      if (in.readByte() == SEEN) {
        return seen.get(in.readInt());
      }
      int number = seen.size();
      seen.add("");
      Object value;
      if (type.isRecord()) {
        value = readRecord(shapes.computeIfAbsent(type, Shape::of));
      } else {
        String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        value = type == LocalDate.class ? LocalDate.parse(text) : text;
      }
      seen.set(number, value);
      return value;
    }

    private Object readRecord(Shape shape) throws IOException {
      Object[] parts = new Object[shape.components().length];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = read(shape.components()[i].getGenericType());
      }
      try {
        return shape.constructor().newInstance(parts);
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException("cannot make a " + shape.constructor(), e);
      }
    }
  }
}
