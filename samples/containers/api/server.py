"""An API that is deployed as a container and needs nothing but the standard library."""

import json
import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        body = json.dumps({"service": "api", "url": self.path}).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.send_header("x-served-by", "api")
        self.end_headers()
        self.wfile.write(body)


port = int(os.environ.get("PORT", "3000"))
ThreadingHTTPServer(("0.0.0.0", port), Handler).serve_forever()
