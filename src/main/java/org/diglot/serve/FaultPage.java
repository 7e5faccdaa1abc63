package org.diglot.serve;

/** What stands in the place of a page that cannot be made. */
final class FaultPage {

  private FaultPage() {}

  static String of(String fault) {
    return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>This page cannot be shown</title>
        <link rel="icon" href="data:,">
        <link rel="stylesheet" href="/_diglot/live.css">
        </head>
        <body class="fault">
        <main>
        <h1>This page cannot be shown</h1>
        <p>FAULT</p>
        <p>It comes back by itself as soon as the fault is mended.</p>
        </main>
        </body>
        </html>
        """
        .replace("FAULT", escaped(fault));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
