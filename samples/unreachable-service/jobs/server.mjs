import { createServer } from 'node:http';

const port = Number(process.env.PORT ?? process.env.VERCEL_DEV_PORT ?? 3000);

createServer((request, response) => {
  response.setHeader('content-type', 'application/json');
  response.setHeader('x-served-by', 'jobs');
  response.end(JSON.stringify({ service: 'jobs', method: request.method, url: request.url }) + '\n');
}).listen(port, '127.0.0.1');
