const TEXT = 1;
export const CLOSE = 8;

/** A frame of a server, which never masks: FIN and opcode, length, payload. */
export function frame(opcode, payload) {
  const length = payload.length;
  const head =
    length < 126
      ? Buffer.from([0x80 | opcode, length])
      : Buffer.from([0x80 | opcode, 126, length >> 8, length & 0xff]);
  return Buffer.concat([head, payload]);
}

/** A text frame; texts longer than 65,535 bytes are cut. */
export function text(words) {
  return frame(TEXT, Buffer.from(words).subarray(0, 0xffff));
}

/** The first whole frame of a client, which always masks; undefined while some of it is missing. */
export function read(bytes) {
  if (bytes.length < 2) return undefined;
  const short = bytes[1] & 0x7f;
  const start = short === 126 ? 4 : 2;
  if (bytes.length < start) return undefined;
  const length = short === 126 ? bytes.readUInt16BE(2) : short;
  const end = start + 4 + length;
  if (bytes.length < end) return undefined;
  const mask = bytes.subarray(start, start + 4);
  const payload = Buffer.from(bytes.subarray(start + 4, end)).map((byte, i) => byte ^ mask[i % 4]);
  return { opcode: bytes[0] & 0x0f, payload, rest: bytes.subarray(end) };
}
