package org.diglot.serve;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.diglot.diagnostic.Finding;
import org.diglot.pipeline.BuildRequest;
import org.diglot.pipeline.BuildResult;
import org.diglot.pipeline.CheckOptions;
import org.diglot.pipeline.Diglot;
import org.diglot.pipeline.LiveChange;
import org.diglot.pipeline.LiveListener;
import org.diglot.pipeline.LiveSite;
import org.diglot.workspace.WorkspaceException;

/** A live site with the server that shows it. */
public final class Preview implements AutoCloseable {

  private final LiveEvents events = new LiveEvents();
  private final PreviewServer server;
  private final LiveSite site;

  private Preview(BuildRequest request, CheckOptions options, int port, LiveListener console)
      throws IOException, WorkspaceException {
    this.server = PreviewServer.bind(port, events);
    CompletableFuture<LiveSite> ready = new CompletableFuture<>();
    try {
      this.site = Diglot.live(request, options, new Told(ready, events, console));
    } catch (WorkspaceException | RuntimeException e) {
      server.close();
      throw e;
    }
    ready.complete(site);
    server.start(site);
  }

  /**
   * Shows a site until it is closed.
   *
   * @param port the port to take, see {@link PreviewServer#bind}
   * @param console hears what browsers hear
   * @throws IOException where no port can be taken
   * @throws WorkspaceException where there is nothing to show
   */
  public static Preview start(
      BuildRequest request, CheckOptions options, int port, LiveListener console)
      throws IOException, WorkspaceException {
    return new Preview(request, options, port, console);
  }

  /** What to open in a browser. */
  public URI address() {
    return server.address();
  }

  @Override
  public void close() {
    site.close();
    server.close();
  }

  /** Tells browsers and the console. */
  private record Told(CompletableFuture<LiveSite> site, LiveEvents events, LiveListener console)
      implements LiveListener {

    @Override
    public void changed(LiveChange change) {
      events.changed(change);
      console.changed(change);
    }

    @Override
    public void checked(BuildResult result) {
      events.found(result.findings(), site.join()::address, "");
      console.checked(result);
    }

    @Override
    public void failed(String fault) {
      List<Finding> none = List.of();
      events.found(none, site.join()::address, fault);
      console.failed(fault);
    }
  }
}
