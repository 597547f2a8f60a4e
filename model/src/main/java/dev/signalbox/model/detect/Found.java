package dev.signalbox.model.detect;

import org.jspecify.annotations.Nullable;

/**
 * A service that was found, before its files are looked at.
 *
 * @param root its folder
 * @param type {@code web} or {@code worker}; null where the finder does not say
 * @param framework slug; null for none
 * @param entrypoint file; null for none
 * @param runtime null where the finder does not say
 * @param buildCommand null for none
 * @param preDeployCommand null for none
 * @param mount path it would be reached at; null until one is assigned
 */
record Found(
    String root,
    @Nullable String type,
    @Nullable String framework,
    @Nullable String entrypoint,
    @Nullable String runtime,
    @Nullable String buildCommand,
    @Nullable String preDeployCommand,
    @Nullable String mount) {

  static Found of(String root, @Nullable String type, @Nullable String framework) {
    return new Found(root, type, framework, null, null, null, null, null);
  }

  Found withMount(String path) {
    return new Found(
        root, type, framework, entrypoint, runtime, buildCommand, preDeployCommand, path);
  }

  Found withEntrypoint(@Nullable String file) {
    return new Found(root, type, framework, file, runtime, buildCommand, preDeployCommand, mount);
  }

  Found withRuntime(String name) {
    return new Found(
        root, type, framework, entrypoint, name, buildCommand, preDeployCommand, mount);
  }

  Found withCommands(@Nullable String build, @Nullable String preDeploy) {
    return new Found(root, type, framework, entrypoint, runtime, build, preDeploy, mount);
  }
}
