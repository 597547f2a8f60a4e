import { createServer } from 'node:http';

createServer((request, response) => {
  response.setHeader('x-served-by', 'legacy');
  response.writeHead(410, { 'content-type': 'text/plain' });
  response.end(`legacy still answers ${request.url}\n`);
}).listen(process.env.PORT ?? 4000, '127.0.0.1');
