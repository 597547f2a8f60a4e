package dev.signalbox.app.bench.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Two services that say who they are, stream, echo upgrades, dawdle and crash when asked to. */
final class SoakProject {
  private static final String SERVER =
      """
      const http = require('http');
      const name = process.argv[2];
      const server = http.createServer((request, response) => {
        const kind = request.url.split('/')[2];
        if (kind === 'crash') process.exit(1);
        if (kind === 'slow') return setTimeout(() => response.end(name), 2000);
        if (kind !== 'events') return response.end(name);
        response.setHeader('content-type', 'text/event-stream');
        const tick = setInterval(() => response.write('data: ' + name + '\\n\\n'), 500);
        response.on('close', () => clearInterval(tick));
      });
      server.on('upgrade', (request, socket) => {
        socket.on('error', () => {});
        socket.write('HTTP/1.1 101 Switching Protocols\\r\\nConnection: Upgrade\\r\\n'
          + 'Upgrade: websocket\\r\\n\\r\\n');
        socket.pipe(socket);
      });
      server.listen(process.env.PORT, '127.0.0.1');
      """;

  private SoakProject() {}

  static void write(Path folder) throws IOException {
    for (String service : BenchProject.SERVICES) {
      Path root = Files.createDirectories(folder.resolve(service));
      Files.writeString(root.resolve("server.js"), SERVER);
      Files.writeString(root.resolve("package.json"), "{\"private\": true}");
    }
    configure(folder, "web");
  }

  /** Replaces the configuration at once; {@code /flip} belongs to the given service. */
  static void configure(Path folder, String flip) throws IOException {
    String text =
        """
        {
          "services": {
            "web": { "root": "web", "entrypoint": "server.js", "devCommand": "node server.js web" },
            "api": { "root": "api", "entrypoint": "server.js", "devCommand": "node server.js api" }
          },
          "rewrites": [
            { "source": "/flip/(.*)", "destination": { "service": "%s" } },
            { "source": "/web/(.*)", "destination": { "service": "web" } },
            { "source": "/api/(.*)", "destination": { "service": "api" } }
          ]
        }
        """
            .formatted(flip);
    Path next = Files.writeString(folder.resolve("vercel.json.next"), text);
    Files.move(
        next,
        folder.resolve("vercel.json"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
