package org.diglot.workspace;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The default file system with a fault at the k-th access. The product reaches files through paths
 * alone, so the file system behind a path is the one place where every access can be counted.
 */
public final class FaultyDisk {

  /** What happens at the k-th access. */
  public enum Fault {
    /** It fails; all later ones work. */
    BROKEN,
    /** A write takes half of its bytes and fails, and so does every later one that needs space. */
    FULL,
    /** It fails half done, and everything after it, as if the process were not there any more. */
    KILLED
  }

  private final Fault fault;
  private final int at;
  private final FileSystemProvider real;
  private final FileSystem system;
  private final Provider provider = new Provider();
  private int accesses;

  /**
   * @param at which access fails, from 1; 0 for none
   */
  public FaultyDisk(Fault fault, int at, Path anyReal) {
    this.fault = fault;
    this.at = at;
    this.real = anyReal.getFileSystem().provider();
    this.system = new Wrapped(anyReal.getFileSystem());
  }

  /** The same path on this disk. */
  public Path path(Path path) {
    return (Path)
        Proxy.newProxyInstance(
            FaultyDisk.class.getClassLoader(),
            new Class<?>[] {Path.class},
            (proxy, method, arguments) -> call(path, method.getName(), method, arguments));
  }

  /** How many accesses there were. */
  public synchronized int accesses() {
    return accesses;
  }

  private @Nullable Object call(
      Path path, String name, java.lang.reflect.Method method, Object @Nullable [] arguments)
      throws Throwable {
    switch (name) {
      case "getFileSystem":
        return system;
      case "toRealPath":
        access(false);
        return path(path.toRealPath((LinkOption[]) arguments[0]));
      case "equals":
        return arguments[0] instanceof Path other && path.equals(plain(other));
      case "iterator":
        return paths(path.iterator());
      case "toFile", "register":
        throw new UnsupportedOperationException(name);
      default:
        Object result = invoke(path, method, arguments);
        return result instanceof Path p ? path(p) : result;
    }
  }

  private @Nullable Object invoke(
      Path path, java.lang.reflect.Method method, Object @Nullable [] arguments) throws Throwable {
    Object[] plain = arguments == null ? new Object[0] : arguments.clone();
    for (int i = 0; i < plain.length; i++) {
      plain[i] = plain[i] instanceof Path p ? plain(p) : plain[i];
    }
    try {
      return method.invoke(path, plain);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private Iterator<Path> paths(Iterator<Path> plain) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return plain.hasNext();
      }

      @Override
      public Path next() {
        return path(plain.next());
      }
    };
  }

  /** The path on the real disk. */
  static Path plain(Path path) {
    return path.getFileSystem() instanceof FaultyDisk.Wrapped ? Path.of(path.toString()) : path;
  }

  /** Counts an access; whether it is one that fails. */
  private synchronized boolean isFaulty(boolean needsSpace) {
    accesses++;
    return at > 0
        && switch (fault) {
          case BROKEN -> accesses == at;
          case FULL -> accesses >= at && needsSpace;
          case KILLED -> accesses >= at;
        };
  }

  private void access(boolean needsSpace) throws IOException {
    if (isFaulty(needsSpace)) {
      throw new FileSystemException("", null, "No space left on device (injected " + fault + ")");
    }
  }

  private int write(FileChannel channel, ByteBuffer bytes, long position) throws IOException {
    if (isFaulty(true)) {
      ByteBuffer half = bytes.slice(bytes.position(), bytes.remaining() / 2);
      if (position < 0) {
        channel.write(half);
      } else {
        channel.write(half, position);
      }
      throw new FileSystemException("", null, "No space left on device (injected " + fault + ")");
    }
    return position < 0 ? channel.write(bytes) : channel.write(bytes, position);
  }

  private final class Wrapped extends FileSystem {

    private final FileSystem plain;

    Wrapped(FileSystem plain) {
      this.plain = plain;
    }

    @Override
    public FileSystemProvider provider() {
      return provider;
    }

    @Override
    public void close() {}

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public boolean isReadOnly() {
      return false;
    }

    @Override
    public String getSeparator() {
      return plain.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
      return plain.getRootDirectories();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
      return plain.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
      return plain.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
      return path(plain.getPath(first, more));
    }

    @Override
    public java.nio.file.PathMatcher getPathMatcher(String pattern) {
      return plain.getPathMatcher(pattern);
    }

    @Override
    public java.nio.file.attribute.UserPrincipalLookupService getUserPrincipalLookupService() {
      return plain.getUserPrincipalLookupService();
    }

    @Override
    public java.nio.file.WatchService newWatchService() throws IOException {
      return plain.newWatchService();
    }
  }

  private final class Provider extends FileSystemProvider {

    @Override
    public String getScheme() {
      return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> options) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
      return system;
    }

    @Override
    public Path getPath(URI uri) {
      return path(Path.of(uri));
    }

    @Override
    public SeekableByteChannel newByteChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      access(options.toString().contains("CREATE"));
      return new Channel(real.newFileChannel(plain(path), options, attributes));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
        Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
      access(false);
      DirectoryStream<Path> stream = real.newDirectoryStream(plain(folder), filter);
      return new DirectoryStream<>() {
        @Override
        public Iterator<Path> iterator() {
          return paths(stream.iterator());
        }

        @Override
        public void close() throws IOException {
          stream.close();
        }
      };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
      access(true);
      real.createDirectory(plain(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
      access(false);
      real.delete(plain(path));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) throws IOException {
      access(true);
      real.copy(plain(from), plain(to), options);
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
      access(false);
      real.move(plain(from), plain(to), options);
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
      access(false);
      return real.isSameFile(plain(one), plain(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
      return real.isHidden(plain(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
      return real.getFileStore(plain(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
      // Whether a file exists is asked in a way that takes any fault for "no".
      real.checkAccess(plain(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(
        Path path, Class<V> type, LinkOption... options) {
      return real.getFileAttributeView(plain(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
        Path path, Class<A> type, LinkOption... options) throws IOException {
      return real.readAttributes(plain(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
        throws IOException {
      return real.readAttributes(plain(path), names, options);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
      access(false);
      return path(real.readSymbolicLink(plain(link)));
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options)
        throws IOException {
      real.setAttribute(plain(path), name, value, options);
    }
  }

  /** A file whose accesses count. Closing works always: the system does that for a dead process. */
  private final class Channel extends FileChannel {

    private final FileChannel plain;

    Channel(FileChannel plain) {
      this.plain = plain;
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
      access(false);
      return plain.read(to);
    }

    @Override
    public long read(ByteBuffer[] to, int offset, int length) throws IOException {
      access(false);
      return plain.read(to, offset, length);
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
      access(false);
      return plain.read(to, position);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
      return FaultyDisk.this.write(plain, from, -1);
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) throws IOException {
      access(true);
      return plain.write(from, offset, length);
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
      return FaultyDisk.this.write(plain, from, position);
    }

    @Override
    public long position() throws IOException {
      return plain.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
      plain.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return plain.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      access(false);
      plain.truncate(size);
      return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
      access(true);
      // Nothing here cuts the power, so the disk need not be waited for.
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel to) throws IOException {
      access(false);
      return plain.transferTo(position, count, to);
    }

    @Override
    public long transferFrom(ReadableByteChannel from, long position, long count)
        throws IOException {
      access(true);
      return plain.transferFrom(from, position, count);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
      access(false);
      return plain.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      access(false);
      return plain.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      plain.close();
    }
  }
}
