import json
import os
from http.server import BaseHTTPRequestHandler, HTTPServer


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        body = json.dumps({"service": "api", "url": self.path}).encode() + b"\n"
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.send_header("x-served-by", "api")
        self.end_headers()
        self.wfile.write(body)


port = int(os.environ.get("PORT") or os.environ.get("VERCEL_DEV_PORT") or 3000)
HTTPServer(("127.0.0.1", port), Handler).serve_forever()
