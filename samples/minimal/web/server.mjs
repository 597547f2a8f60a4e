import { createServer } from 'node:http';

async function users() {
  if (!process.env.API_URL) return [];
  const answer = await fetch(new URL('/api/users', process.env.API_URL));
  return answer.json();
}

createServer(async (request, response) => {
  response.setHeader('x-served-by', 'web');
  try {
    const names = await users();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<h1>web</h1><p>${request.url}</p><p>Users from api: ${names.join(', ')}</p>\n`);
  } catch (error) {
    response.writeHead(502, { 'content-type': 'text/plain' });
    response.end(`api did not answer: ${error.message}\n`);
  }
}).listen(process.env.PORT ?? 4000, '127.0.0.1');
