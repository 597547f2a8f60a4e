import { createServer } from 'node:http';

const orders = process.env.ORDERS_URL;

async function order(path) {
  if (!orders) return 'ORDERS_URL is not set';
  const answer = await fetch(new URL(path, orders));
  return answer.json();
}

createServer(async (request, response) => {
  response.setHeader('content-type', 'application/json');
  response.setHeader('x-served-by', 'gateway');
  try {
    const body = { service: 'gateway', url: request.url, asked: await order('/orders/42') };
    response.end(JSON.stringify(body, null, 2) + '\n');
  } catch (error) {
    response.statusCode = 502;
    response.end(JSON.stringify({ service: 'gateway', error: error.message }) + '\n');
  }
}).listen(process.env.PORT ?? 4000, '127.0.0.1');
