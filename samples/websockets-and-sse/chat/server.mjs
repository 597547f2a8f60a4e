import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { CLOSE, frame, read, text } from './frames.mjs';

const MAGIC = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const present = new Set();

const server = createServer((request, response) => {
  response.writeHead(426, { 'content-type': 'text/plain', 'x-served-by': 'chat' });
  response.end('This address speaks WebSocket.\n');
});

server.on('upgrade', (request, socket) => {
  const accept = createHash('sha1').update(request.headers['sec-websocket-key'] + MAGIC).digest('base64');
  socket.write(
    'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n' +
      `Sec-WebSocket-Accept: ${accept}\r\nX-Served-By: chat\r\n\r\n`,
  );
  present.add(socket);
  socket.write(text(`${present.size} here`));
  let bytes = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    bytes = Buffer.concat([bytes, chunk]);
    for (let said = read(bytes); said; said = read(bytes)) {
      bytes = said.rest;
      if (said.opcode === CLOSE) socket.end(frame(CLOSE, said.payload));
      else present.forEach((other) => other.write(text(said.payload.toString())));
    }
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', () => present.delete(socket));
});

server.listen(process.env.PORT ?? 4000, '127.0.0.1');
