package org.diglot.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What a command has from the process it runs in.
 *
 * @param folder the folder that paths on the command line are relative to
 * @param clock tells the day that expiry dates are compared with
 * @param out takes findings and the report
 * @param err takes progress and complaints
 */
record Surroundings(Path folder, Clock clock, PrintWriter out, PrintWriter err) {}
