"""A queue of jobs, as a small HTTP service on the standard library."""

import json
import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PENDING = ["send invoice 42", "resize picture 7"]


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        body = json.dumps({"service": "jobs", "pending": PENDING}).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.send_header("x-served-by", "jobs")
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    port = int(os.environ.get("PORT", "4000"))
    ThreadingHTTPServer(("127.0.0.1", port), Handler).serve_forever()
