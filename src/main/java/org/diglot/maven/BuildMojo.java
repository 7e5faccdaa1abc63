package org.diglot.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/** Builds the multilingual site. */
@Mojo(name = "build", requiresProject = false, threadSafe = true)
public final class BuildMojo extends AbstractMojo {

  @Override
  public void execute() throws MojoExecutionException {
    throw new MojoExecutionException("under construction");
  }
}
