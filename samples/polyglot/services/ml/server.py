"""A score for an order, as a small HTTP service on the standard library."""

import json
import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SCORE = 0.73


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        body = json.dumps({"service": "ml", "score": SCORE}).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.send_header("x-served-by", "ml")
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    port = int(os.environ.get("PORT", "3000"))
    ThreadingHTTPServer(("0.0.0.0", port), Handler).serve_forever()
