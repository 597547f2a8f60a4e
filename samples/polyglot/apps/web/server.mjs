import { createServer } from 'node:http';

async function orders() {
  if (!process.env.API_URL) return 'API_URL is not set';
  const answer = await fetch(new URL('/api/orders/42', process.env.API_URL));
  return JSON.stringify(await answer.json());
}

createServer(async (request, response) => {
  response.setHeader('x-served-by', 'web');
  try {
    const order = await orders();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<h1>Acme shop</h1><p>${request.url}</p><pre>${order}</pre>\n`);
  } catch (error) {
    response.writeHead(502, { 'content-type': 'text/plain' });
    response.end(`api did not answer: ${error.message}\n`);
  }
}).listen(process.env.PORT ?? 4000, '127.0.0.1');
