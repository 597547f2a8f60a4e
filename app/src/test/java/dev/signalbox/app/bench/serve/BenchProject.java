package dev.signalbox.app.bench.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The project all candidates serve: two Node services behind five rules, the last one hit. */
final class BenchProject {
  static final List<String> SERVICES = List.of("web", "api");

  private static final String SERVER =
      """
      const http = require('http');
      const body = JSON.stringify({ service: process.argv[2], pad: 'x'.repeat(70) });
      http.createServer((request, response) => {
        request.resume();
        response.setHeader('content-type', 'application/json');
        response.end(body);
      }).listen(process.env.PORT, '127.0.0.1');
      """;

  private static final String CONFIG =
      """
      {
        "services": {
          "web": { "root": "web", "entrypoint": "server.js", "devCommand": "node server.js web" },
          "api": { "root": "api", "entrypoint": "server.js", "devCommand": "node server.js api" }
        },
        "rewrites": [
          { "source": "/one/:path*", "destination": { "service": "web" } },
          { "source": "/two/:id(\\\\d+)", "destination": { "service": "web" } },
          { "source": "/three", "destination": { "service": "web" } },
          { "source": "/api/(.*)", "destination": { "service": "api" } },
          { "source": "/(.*)", "destination": { "service": "web" } }
        ]
      }
      """;

  private static final String PROXY =
      """
      const http = require('http');
      const proxy = require('http-proxy').createProxyServer({
        agent: new http.Agent({ keepAlive: true, maxSockets: 256 }), xfwd: true });
      const [listen, web, api] = process.argv.slice(2);
      proxy.on('error', (error, request, response) => response.destroy());
      http.createServer((request, response) => {
        const port = request.url.startsWith('/api/') ? api : web;
        proxy.web(request, response, { target: 'http://127.0.0.1:' + port });
      }).listen(listen, '127.0.0.1');
      """;

  private BenchProject() {}

  /** Writes the project with everything the candidates need besides. */
  static void write(Path folder) throws IOException {
    for (String service : SERVICES) {
      Path root = Files.createDirectories(folder.resolve(service));
      Files.writeString(root.resolve("server.js"), SERVER);
      Files.writeString(root.resolve("package.json"), "{\"private\": true}");
    }
    Files.writeString(folder.resolve("vercel.json"), CONFIG);
  }

  /** Writes nginx's configuration for a port of its own and those of the services. */
  static Path nginx(Path folder, int port, int web, int api) throws IOException {
    return Files.writeString(
        folder.resolve("nginx.conf"),
        """
        daemon off; worker_processes 1; pid %1$s/nginx.pid; error_log %1$s/nginx.err;
        events { worker_connections 2048; }
        http {
          access_log off; keepalive_requests 100000000;
          client_body_temp_path %1$s/t1; proxy_temp_path %1$s/t2; fastcgi_temp_path %1$s/t3;
          uwsgi_temp_path %1$s/t4; scgi_temp_path %1$s/t5;
          upstream web { server 127.0.0.1:%3$d; keepalive 128; keepalive_requests 100000000; }
          upstream api { server 127.0.0.1:%4$d; keepalive 128; keepalive_requests 100000000; }
          server {
            listen 127.0.0.1:%2$d;
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-For $remote_addr;
            location /api/ { proxy_pass http://api; }
            location / { proxy_pass http://web; }
          }
        }
        """
            .formatted(folder.toAbsolutePath(), port, web, api));
  }

  /** Writes the program around npm's http-proxy. */
  static Path proxy(Path folder) throws IOException {
    return Files.writeString(folder.resolve("proxy.js"), PROXY);
  }
}
