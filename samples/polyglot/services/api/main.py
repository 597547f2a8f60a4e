"""Orders: an ASGI application, served by the standard library when run by hand."""

import json
import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.request import urlopen


def ask(variable):
    address = os.environ.get(variable)
    if not address:
        return None
    with urlopen(address + "/", timeout=5) as answer:
        return json.load(answer)


def order(path):
    return {
        "service": "api",
        "path": path,
        "jobs": ask("JOBS_URL"),
        "ml": ask("ML_URL") if path.endswith("/score") else None,
    }


async def app(scope, receive, send):
    body = json.dumps(order(scope["path"])).encode()
    headers = [(b"content-type", b"application/json")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        body = json.dumps(order(self.path)).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.send_header("x-served-by", "api")
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    port = int(os.environ.get("PORT", "4000"))
    ThreadingHTTPServer(("127.0.0.1", port), Handler).serve_forever()
