import { createServer } from 'node:http';

const paper = process.argv[process.argv.indexOf('--paper') + 1] ?? 'letter';

createServer((request, response) => {
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.setHeader('x-served-by', 'pdf');
  response.end(`${request.url} on ${paper}\n`);
}).listen(process.env.PORT ?? 3000, '0.0.0.0');
