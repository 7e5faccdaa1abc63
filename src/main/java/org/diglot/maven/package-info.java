/**
 * Goals: parameters in, façade call, log and exit status out. The only package that sees Maven
 * types.
 */
package org.diglot.maven;
