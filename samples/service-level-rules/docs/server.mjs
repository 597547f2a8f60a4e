import { createServer } from 'node:http';

createServer((request, response) => {
  response.setHeader('content-type', 'application/json');
  response.setHeader('x-served-by', 'docs');
  response.end(JSON.stringify({ service: 'docs', method: request.method, url: request.url }) + '\n');
}).listen(process.env.PORT ?? 4000, '127.0.0.1');
