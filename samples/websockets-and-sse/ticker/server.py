"""A clock as server-sent events: one number a second, until the listener leaves."""

import os
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("cache-control", "no-store")
        self.send_header("x-served-by", "ticker")
        self.end_headers()
        tick = 0
        try:
            while True:
                self.wfile.write(f"id: {tick}\ndata: {tick}\n\n".encode())
                self.wfile.flush()
                tick += 1
                time.sleep(1)
        except OSError:
            self.close_connection = True


port = int(os.environ.get("PORT", "4000"))
ThreadingHTTPServer(("127.0.0.1", port), Handler).serve_forever()
