import { createServer } from 'node:http';

createServer((request, response) => {
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.setHeader('x-served-by', 'identity-admin');
  response.end(`identity-admin answers ${request.url}\n`);
}).listen(process.env.PORT ?? 4000, '127.0.0.1');
