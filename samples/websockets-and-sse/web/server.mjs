import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';

const page = readFileSync(new URL('page.html', import.meta.url));

createServer((request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('x-served-by', 'web');
  response.end(page);
}).listen(process.env.PORT ?? 4000, '127.0.0.1');
