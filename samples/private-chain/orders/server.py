"""Orders: asks the stock, which nobody outside can ask."""

import json
import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.request import urlopen

STOCK = os.environ.get("STOCK_URL")


def left():
    if not STOCK:
        return "STOCK_URL is not set"
    with urlopen(STOCK + "/left", timeout=5) as answer:
        return json.load(answer)


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        body = json.dumps({"service": "orders", "url": self.path, "asked": left()}).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.send_header("x-served-by", "orders")
        self.end_headers()
        self.wfile.write(body)


port = int(os.environ.get("PORT", "4000"))
ThreadingHTTPServer(("127.0.0.1", port), Handler).serve_forever()
