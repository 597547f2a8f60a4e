import { createServer } from 'node:http';

const pdf = process.env.PDF_URL;

async function invoice() {
  if (!pdf) return 'PDF_URL is not set';
  const answer = await fetch(new URL('/invoice/42', pdf));
  return answer.text();
}

createServer(async (request, response) => {
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.setHeader('x-served-by', 'web');
  try {
    response.end(`web answers ${request.url}\npdf says: ${await invoice()}`);
  } catch (error) {
    response.statusCode = 502;
    response.end(`pdf did not answer: ${error.message}\n`);
  }
}).listen(process.env.PORT ?? 4000, '127.0.0.1');
