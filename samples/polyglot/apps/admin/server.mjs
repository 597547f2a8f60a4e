import { createServer } from 'node:http';

createServer((request, response) => {
  response.setHeader('x-served-by', 'admin');
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<h1>Admin</h1><p>${request.url}</p>\n`);
}).listen(process.env.PORT ?? 4000, '127.0.0.1');
