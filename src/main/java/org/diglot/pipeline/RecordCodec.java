package org.diglot.pipeline;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.diglot.guidance.CoverageCounts;

/**
 * Writes values to bytes and reads them again: records of records, lists, sets, maps, optionals,
 * enums, texts, numbers and days. The shape is that of the types, so a new component needs no word
 * here. Equal values are written once; what is read again is shared.
 */
final class RecordCodec {

  private static final int SEEN = 1;
  private static final int FRESH = 0;

  private RecordCodec() {}

  /**
   * How values of a record are taken apart and put together.
   *
   * @param types of the components, in the order of the constructor's parameters
   */
  private record Shape(List<Type> types, List<Method> accessors, Constructor<?> constructor) {

    /** Shapes do not change while a program runs, and finding them is costly. */
    private static final ClassValue<Shape> KNOWN =
        new ClassValue<>() {
          @Override
          protected Shape computeValue(Class<?> type) {
            return make(type);
          }
        };

    static Shape of(Class<?> type) {
      return KNOWN.get(type);
    }

    private static Shape make(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] classes =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        Constructor<?> constructor = type.getDeclaredConstructor(classes);
        constructor.setAccessible(true);
        List<Method> accessors =
            Arrays.stream(components).map(RecordComponent::getAccessor).toList();
        accessors.forEach(accessor -> accessor.setAccessible(true));
        List<Type> types = Arrays.stream(components).map(RecordComponent::getGenericType).toList();
        return new Shape(types, accessors, constructor);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("every record has a constructor", e);
      }
    }
  }

  private static Class<?> raw(ParameterizedType type) {
    return (Class<?>) type.getRawType();
  }

  /** Writes values of one type. */
  static final class Writer {

    private final DataOutputStream out;
    private final Map<Object, Integer> seen = new HashMap<>();

    Writer(DataOutputStream out) {
      this.out = out;
    }

    void write(Object value, Type type) throws IOException {
      if (type instanceof ParameterizedType generic) {
        writeSeveral(value, generic);
      } else if (type == int.class || type == Integer.class) {
        out.writeInt((Integer) value);
      } else if (type == long.class || type == Long.class) {
        out.writeLong((Long) value);
      } else if (type == boolean.class) {
        out.writeBoolean((Boolean) value);
      } else if (type instanceof Class<?> plain && plain.isEnum()) {
        out.writeInt(((Enum<?>) value).ordinal());
      } else if (type == int[].class) {
        writeInts((int[]) value);
      } else if (type == byte[].class) {
        writeBytes((byte[]) value);
      } else if (type == CoverageCounts.class) {
        writeInts(((CoverageCounts) value).toInts());
      } else {
        writeOnce(value, (Class<?>) type);
      }
    }

    private void writeSeveral(Object value, ParameterizedType type) throws IOException {
      Type[] of = type.getActualTypeArguments();
      if (value instanceof Map<?, ?> map) {
        out.writeInt(map.size());
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          write(entry.getKey(), of[0]);
          write(entry.getValue(), of[1]);
        }
        return;
      }
      Collection<?> values =
          value instanceof Optional<?> optional
              ? optional.stream().toList()
              : (Collection<?>) value;
      out.writeInt(values.size());
      for (Object element : values) {
        write(element, of[0]);
      }
    }

    private void writeInts(int[] values) throws IOException {
      out.writeInt(values.length);
      for (int value : values) {
        out.writeInt(value);
      }
    }

    private void writeBytes(byte[] bytes) throws IOException {
      out.writeInt(bytes.length);
      out.write(bytes);
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
        Shape shape = Shape.of(type);
        for (int i = 0; i < shape.types().size(); i++) {
          write(part(value, shape.accessors().get(i)), shape.types().get(i));
        }
      } else if (type == String.class || type == LocalDate.class) {
        writeBytes(value.toString().getBytes(StandardCharsets.UTF_8));
      } else {
        throw new IllegalArgumentException("no record, text or day: " + type);
      }
    }

    private static Object part(Object value, Method accessor) {
      try {
        return accessor.invoke(value);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalArgumentException("cannot read " + accessor, e);
      }
    }
  }

  /** Reads values in the order in which they were written. */
  static final class Reader {

    private final DataInputStream in;
    private final List<Object> seen = new ArrayList<>();

    Reader(DataInputStream in) {
      this.in = in;
    }

    Object read(Type type) throws IOException {
      if (type instanceof ParameterizedType generic) {
        return readSeveral(generic);
      } else if (type == int.class || type == Integer.class) {
        return in.readInt();
      } else if (type == long.class || type == Long.class) {
        return in.readLong();
      } else if (type == boolean.class) {
        return in.readBoolean();
      } else if (type instanceof Class<?> plain && plain.isEnum()) {
        return plain.getEnumConstants()[in.readInt()];
      } else if (type == int[].class) {
        return readInts();
      } else if (type == byte[].class) {
        return in.readNBytes(in.readInt());
      } else if (type == CoverageCounts.class) {
        return CoverageCounts.ofInts(readInts());
      }
      return readOnce((Class<?>) type);
    }

    private Object readSeveral(ParameterizedType type) throws IOException {
      Type[] of = type.getActualTypeArguments();
      if (Map.class.isAssignableFrom(raw(type))) {
        Map<Object, Object> map = raw(type) == Map.class ? new LinkedHashMap<>() : new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
          Object key = read(of[0]);
          map.put(key, read(of[1]));
        }
        return map;
      }
      Collection<Object> values =
          raw(type) == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        values.add(read(of[0]));
      }
      return raw(type) == Optional.class ? values.stream().findFirst() : values;
    }

    private int[] readInts() throws IOException {
      int[] values = new int[in.readInt()];
      for (int i = 0; i < values.length; i++) {
        values[i] = in.readInt();
      }
      return values;
    }

    private Object readOnce(Class<?> type) throws IOException {
      if (in.readByte() == SEEN) {
        return seen.get(in.readInt());
      }
      int number = seen.size();
      seen.add("");
      Object value;
      if (type.isRecord()) {
        value = readRecord(Shape.of(type));
      } else {
        String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        value = type == LocalDate.class ? LocalDate.parse(text) : text;
      }
      seen.set(number, value);
      return value;
    }

    private Object readRecord(Shape shape) throws IOException {
      Object[] parts = new Object[shape.types().size()];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = read(shape.types().get(i));
      }
      try {
        return shape.constructor().newInstance(parts);
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException("cannot make a " + shape.constructor(), e);
      }
    }
  }
}
