package dev.signalbox.app.serve.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A recorded project in a folder of its own, its local stand-in packages linked where npm would.
 */
final class ProjectCopy {
  private ProjectCopy() {}

  static void copy(Path from, Path to) throws IOException {
    List<Path> sources;
    try (Stream<Path> all = Files.walk(from)) {
      sources = all.toList();
    }
    for (Path source : sources) {
      Path target = to.resolve(from.relativize(source).toString());
      if (Files.isDirectory(source)) {
        Files.createDirectories(target);
      } else {
        Files.write(target, Files.readAllBytes(source));
      }
    }
    for (Path source : sources) {
      if (source.endsWith("stub/package.json")) {
        link(to.resolve(from.relativize(source.getParent()).toString()));
      }
    }
  }

  private static void link(Path stub) throws IOException {
    JsonNode manifest = new ObjectMapper().readTree(stub.resolve("package.json").toFile());
    Path modules = stub.resolveSibling("node_modules");
    Files.createDirectories(modules.resolve(".bin"));
    Files.createSymbolicLink(modules.resolve(manifest.path("name").asText()), stub);
    for (Map.Entry<String, JsonNode> command : manifest.path("bin").properties()) {
      Path script = stub.resolve(command.getValue().asText());
      script.toFile().setExecutable(true);
      Files.createSymbolicLink(modules.resolve(".bin").resolve(command.getKey()), script);
    }
  }
}
