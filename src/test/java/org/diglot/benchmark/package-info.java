/** How fast the program is; compiled with the profile {@code benchmark} only. */
package org.diglot.benchmark;
