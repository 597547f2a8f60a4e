import { createServer } from 'node:http';

const users = ['Ada', 'Grace', 'Edsger'];

createServer((request, response) => {
  response.setHeader('x-served-by', 'api');
  const { pathname } = new URL(request.url, 'http://localhost');
  const body = pathname === '/api/users' ? users : { service: 'api', path: request.url };
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body) + '\n');
}).listen(process.env.PORT ?? 4001, '127.0.0.1');
